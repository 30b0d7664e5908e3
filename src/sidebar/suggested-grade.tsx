import type { LeadCard } from '../core/access/protocol';
import { Button } from './button';
import { useSidebar } from './context';
import { Problem } from './problem';
import { seenValues } from './seen-values';
import { useTask } from './use-task';

/** Says when the rule contradicts the typed grade, and follows it with one press. */
export function SuggestedGrade({ card }: { readonly card: LeadCard }) {
  const { words, start, say, showLead, moveOn } = useSidebar();
  const task = useTask('updateLead', `grade:${card.leadId}`, (changed) => {
    showLead(changed);
    say(words('savedSaid', { customer: changed.customer || changed.leadId }));
    moveOn('lead', 'lead');
  });
  const grade = card.suggestedGrade;
  if (!grade) return null;
  const label = (start.options['grade'] ?? []).find(({ key }) => key === grade)?.label ?? grade;
  return (
    <div class="note">
      <p>{words('gradeHint', { grade: label })}</p>
      <Button
        state={task.phase === 'busy' ? 'busy' : undefined}
        onPress={() =>
          task.send({ leadId: card.leadId, fields: { grade }, ...seenValues(card, { grade }, task.issues) })
        }
      >
        {words('takeGrade', { grade: label })}
      </Button>
      <Problem task={task} fields={[]} />
    </div>
  );
}
