/** The name of a thing as it is shown, and one sentence that says what it is. */
export interface Words {
  readonly label: string;
  readonly definition: string;
}
