/** The words of the screen of the template. */
export interface TemplateWords {
  /** Title, version. */
  readonly named: (title: string, version: string) => string;
  readonly sound: string;
  /** What the parts come to, of what they should. */
  readonly sum: (counted: string, of: string) => string;
  readonly show: (code: string) => string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly copy: string;
  readonly load: string;
  readonly inUse: string;
  readonly willLoad: (title: string, extent: string) => string;
  readonly replace: string;
  readonly keep: string;
  readonly replaced: (title: string) => string;
  readonly undone: string;
}
