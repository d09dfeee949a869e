import type { Role } from '../../vocabulary/language.ts';
import type { Kind, Status } from '../roadmap.ts';

/** What a heading is. */
export type HeadingSense =
  | { readonly is: 'title' }
  | { readonly is: 'item'; readonly kind: Kind; readonly implies?: Status; readonly role?: 'criteria' }
  | {
      readonly is: 'section';
      readonly role: Role | 'loose';
      readonly parts?: 'milestone' | 'phase';
      /** True if the plan is another chapter of the document. */
      readonly chapter?: true;
    }
  | { readonly is: 'field' };

/** By the index of the line. */
export type Senses = (HeadingSense | undefined)[];
