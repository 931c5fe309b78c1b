/** A calendar expression as read, before the reference date is known. */
export interface DateExpression {
  readonly year: number | null;
}
