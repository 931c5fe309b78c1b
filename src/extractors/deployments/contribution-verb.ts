/** A verb of contributing: its forms, and the particle that stands apart in a main clause. */
export interface ContributionVerb {
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  /** "bij" of "draagt … bij": the finite forms count only with one of these later in the clause. */
  readonly particle?: readonly string[];
  /** Its particle is a preposition as well, and counts only where it closes the clause: "houdt … vijftig trainers aan". */
  readonly closes?: true;
  /** Forms of a subordinate clause or infinitive, written as one word: "bijdraagt", "deelnemen". */
  readonly joined?: readonly string[];
  /** Sending is told before it is done: the present is a plan ("stuurt een compagnie"). */
  readonly sends?: true;
  /** A thing can be given away with it: with goods for another country it is a delivery. */
  readonly gives?: true;
  /** It has those helped as its object: "begeleidt koopvaardijschepen" and "traint bataljons" contribute neither. */
  readonly helps?: true;
  /** "worden geplaatst" is to come, though they are there once it is done. */
  readonly settles?: true;
  /** The perfect leaves a state behind: "heeft drie officieren gedetacheerd" still holds. */
  readonly lasting?: true;
}
