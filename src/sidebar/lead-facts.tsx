import type { LeadCard } from '../core/access/protocol';
import { useSidebar } from './context';
import { mailLink, telephoneLink } from './links';

type Fact = LeadCard['facts'][number];

const links: Readonly<Record<string, (text: string) => string>> = { phone: telephoneLink, email: mailLink };

/** Every filled column of the lead. */
export function LeadFacts({ facts }: { readonly facts: readonly Fact[] }) {
  const { words } = useSidebar();
  return (
    <section>
      <h2>{words('details')}</h2>
      <dl>
        {facts.map((fact) => (
          <div key={fact.key}>
            <dt dir="auto">{fact.label}</dt>
            <dd dir="auto">
              <FactText fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function FactText({ fact: { key, text } }: { readonly fact: Fact }) {
  const href = links[key]?.(text);
  if (!href) return <>{text}</>;
  return (
    <a href={href} target="_blank" rel="noopener">
      {text}
    </a>
  );
}
