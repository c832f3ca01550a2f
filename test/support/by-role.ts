import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { childrenOf } from './flat-tree.ts';

/**
 * Finds the one element with this role and name, as a person using a screen reader would: through shadow roots and
 * slots, and only if it isn't hidden. If there is none or more than one, fails with a list of what there is.
 *
 * @param name the whole accessible name, or a pattern that it matches
 */
export function byRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const [element, ...others] = allByRole(root, role, name);
  if (element && !others.length) return element;
  const wanted = describe(role, name ?? '');
  throw new Error(`Found ${element ? others.length + 1 : 'no'} ${wanted} among:\n${listRoles(root)}`);
}

/** Every element with this role and name, in the order in which a person meets them. */
export function allByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  return exposedElements(root).filter((element) => getRole(element) === role && matches(nameOf(element), name));
}

function nameOf(element: Element): string {
  return computeAccessibleName(element).replace(/\s+/g, ' ').trim();
}

function matches(actual: string, expected: string | RegExp | undefined): boolean {
  if (expected === undefined) return true;
  return typeof expected === 'string' ? actual === expected : expected.test(actual);
}

function listRoles(root: ParentNode): string {
  const lines = exposedElements(root).flatMap((element) => {
    const role = getRole(element);
    return role && !['generic', 'presentation', 'none'].includes(role) ? `  ${describe(role, nameOf(element))}` : [];
  });
  return lines.join('\n') || '  (nothing with a role)';
}

function describe(role: string, name: string | RegExp): string {
  return name === '' ? role : `${role} ${typeof name === 'string' ? JSON.stringify(name) : name}`;
}

/** The elements in `root` that are not hidden from assistive technology. */
function exposedElements(root: ParentNode): HTMLElement[] {
  return childrenOf(root).flatMap((child) => {
    const style = getComputedStyle(child);
    if (style.display === 'none' || child.ariaHidden === 'true' || child.inert) return [];
    const shown = style.visibility === 'visible' && (style.display === 'contents' || child.checkVisibility());
    return [...(shown ? [child] : []), ...exposedElements(child)];
  });
}
