/** Words in small letters; most are, and cost no call to the tables of Unicode. */
export function smallLetters(words: string): string {
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if ((unit >= 65 && unit <= 90) || unit > 127) return words.toLowerCase();
  }
  return words;
}
