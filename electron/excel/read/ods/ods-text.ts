/**
 * The text of one cell under way, by the rules of OpenDocument: blanks run together unless a `text:s` stands for them,
 * paragraphs become lines.
 */
export class OdsText {
  #text = '';
  #paragraphs = 0;
  /** A blank now would only lengthen one before it, or start the paragraph. */
  #afterBlank = true;

  /** Whether there was a paragraph at all. */
  get hasParagraph(): boolean {
    return this.#paragraphs > 0;
  }

  get length(): number {
    return this.#text.length;
  }

  startParagraph(): void {
    if (this.#paragraphs++ > 0) this.#text += '\n';
    this.#afterBlank = true;
  }

  /** Text as it stands in the file. */
  add(text: string): void {
    const joined = text.replace(/[ \t\r\n]+/g, ' ');
    const added = this.#afterBlank && joined.startsWith(' ') ? joined.slice(1) : joined;
    if (joined !== '') this.#afterBlank = joined.endsWith(' ');
    this.#text += added;
  }

  /** Characters that are meant as they are: blanks, tabs, line breaks. */
  addLiteral(text: string): void {
    this.#text += text;
    this.#afterBlank = false;
  }

  /** The whole text; the object starts anew. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    this.#paragraphs = 0;
    this.#afterBlank = true;
    return text;
  }
}
