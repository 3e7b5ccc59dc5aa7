import { chainPart } from './twin-parts.ts';
import { chainOf } from '../../model/chain.ts';
import { getOne, type BackgroundEntry } from '../../site/collections.ts';
import { namingRoles } from '../../model/role.ts';
import { registerOf } from '../../site/register.ts';
import { eventAnchor, NOW, timelineAt } from '../../model/timeline.ts';

/**
 * A background's events as data, oldest first: the date in EDTF with the precision it has, the text in inline Markdown,
 * the anchor on the page, the people, and each citation with its chain.
 */
export async function timelineData({ id, data }: BackgroundEntry) {
  const register = await registerOf(Object.values(data.citations));
  const events = timelineAt(data.events ?? [], NOW).before;
  return {
    background: id,
    title: data.title,
    events: await Promise.all(
      events.map(async ({ date, text, cite, people = [] }, index) => ({
        date,
        text,
        anchor: eventAnchor(events, index),
        people: await Promise.all(people.map((id) => rolesAt(id, date))),
        citations: [cite].flat().map((citation) => {
          const cited = data.citations[citation];
          const chain = cited ? chainOf(cited, date, register) : [];
          return {
            id: citation,
            url: cited?.url ?? null,
            chain: chainPart(chain),
          };
        }),
      })),
    ),
  };
}

/** A person of an event with the roles held on its date, or with the one that had ended last. */
async function rolesAt(id: string, date: string) {
  const { data } = await getOne('people', id);
  const roles = namingRoles(data, date).map(({ role, former }) => ({ title: role.title, former }));
  return { id, name: data.name, roles };
}
