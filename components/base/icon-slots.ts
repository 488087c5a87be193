/** A member of a graphic with an icon among its attributes; words are escaped, so that none holds a bracket. */
const member = /<(RoleCard|HubMember|PointCard)\b([^<>]*?) icon="([a-z][a-z\d]*(?:-[a-z\d]+)+)"([^<>]*?)(\s*\/)?>/g

/**
 * The Markdown of a slide in which each `icon` is a component of Slidev's in a slot, since Slidev finds icons by name only where
 * they stand as elements. Any icon of any installed Iconify set will do.
 *
 *   <HubMember lead="园丁" icon="ph-plant">浇水</HubMember>
 *   <HubMember lead="园丁"><template #icon><ph-plant /></template>浇水</HubMember>
 */
export function withIconSlots(markdown: string): string {
  return markdown.replace(member, (_, name: string, before: string, icon: string, after: string, isEmpty?: string) => (
    `<${name}${before}${after}><template #icon><${icon} /></template>${isEmpty === undefined ? '' : `</${name}>`}`))
}
