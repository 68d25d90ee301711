import { fill } from '#i18n/lookup.ts';
import { useForm } from '../form-context.ts';

/** The rule at stake in its own words, with the page that explains it. */
export function RuleHint({ rule }: { rule: string }) {
  const { words, data } = useForm();
  const found = data.rules.find(({ id }) => id === rule);
  if (found === undefined) return null;
  return (
    <div className="own-hint" role="group" aria-label={words.hintRule}>
      <p>{found.rule}</p>
      <p>
        <a href={found.href} target="_blank" rel="noopener">
          {fill(words.hintRead, { rule: found.name })}
        </a>
      </p>
    </div>
  );
}

/** What a good case has, as the guide for authors says it. */
export function GoodCase() {
  const { words } = useForm();
  const all = [words.good_1, words.good_2, words.good_3, words.good_4, words.good_5, words.good_6];
  return (
    <details className="own-good">
      <summary>{words.hintGood}</summary>
      <ul>
        {all.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
