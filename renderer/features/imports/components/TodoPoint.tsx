import type { TodoItem } from '../model/todo-items';
import { CurrencyPoint } from './points/CurrencyPoint';
import { InfoPoint } from './points/InfoPoint';
import { IssuesPoint } from './points/IssuesPoint';
import { NearPoint } from './points/NearPoint';
import { ProblemPoint } from './points/ProblemPoint';
import { QuestionPoint } from './points/QuestionPoint';
import { StylePoint } from './points/StylePoint';

/** One point of the list, by its kind. */
export function TodoPoint({ item }: { readonly item: TodoItem }) {
  switch (item.kind) {
    case 'problem':
      return <ProblemPoint problem={item.problem} />;
    case 'style':
      return <StylePoint open={item.style} />;
    case 'currency':
      return <CurrencyPoint conflict={item.conflict} />;
    case 'issues':
      return <IssuesPoint id={item.id} group={item.group} />;
    case 'near':
      return <NearPoint match={item.match} />;
    case 'question':
      return <QuestionPoint id={item.id} question={item.question} />;
    case 'spellings':
    case 'alike':
    case 'warning':
      return <InfoPoint item={item} />;
  }
}
