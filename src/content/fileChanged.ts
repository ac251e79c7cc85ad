/** A file was saved after it had been read, and before all of it was used. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';
  /** Path below the content folder. */
  readonly file: string;

  constructor(file: string) {
    super(`${file} was changed while it was read`);
    this.file = file;
  }
}
