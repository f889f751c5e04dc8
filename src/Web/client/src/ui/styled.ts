import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets style properties of an element: `<div ${styled({ '--value': '0.5' })}>`. Lit's own styleMap writes the `style`
 * attribute at the first drawing, which a content security policy without `unsafe-inline` refuses; this goes through the
 * object model, which none does.
 */
class Styled extends Directive {
  render(_properties: Readonly<Record<string, string>>): unknown {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Readonly<Record<string, string>>]): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    return noChange;
  }
}

export const styled = directive(Styled);
