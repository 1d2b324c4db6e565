import { useId, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { modeNames, questionTexts, type Question } from './modeTexts';
import { openQuestions, recommendMode, type Answers } from './recommendMode';
import { Result } from './Result';
import { Rules } from './Rules';
import styles from './styles.module.css';

/** Up to three questions and the mode that fits. Before any answer, as without JavaScript, it shows the rules. */
export function ModeChooser(): ReactNode {
  const id = useId();
  const [answers, setAnswers] = useState<Answers>({});
  const recommendation = recommendMode(answers);
  const open = openQuestions(answers);
  return (
    <section className={styles.chooser} aria-labelledby={`${id}title`}>
      <p className={styles.title} id={`${id}title`}>
        <Translate id="modeChooser.title" description="Mode chooser: its title">
          Qual é o seu modo?
        </Translate>
      </p>
      <form className={styles.questions} onSubmit={(event) => event.preventDefault()}>
        {questionTexts()
          .filter(({ name }) => open.includes(name))
          .map((question) => (
            <Choice
              key={question.name}
              question={question}
              group={`${id}${question.name}`}
              chosen={answers[question.name]}
              onChoose={(value) => setAnswers({ ...answers, [question.name]: value })}
            />
          ))}
      </form>
      <div className={styles.answer} role="status">
        {recommendation ? (
          <Result name={modeNames[recommendation.mode]} {...recommendation} />
        ) : (
          <Rules isStarted={answers.screens !== undefined} />
        )}
      </div>
    </section>
  );
}

type ChoiceProps = {
  question: Question;
  group: string;
  chosen: string | undefined;
  onChoose: (value: string) => void;
};

function Choice({ question, group, chosen, onChoose }: ChoiceProps): ReactNode {
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{question.legend}</legend>
      <div className={styles.options}>
        {question.options.map(({ value, label, hint }) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span className={styles.label}>
              {label}
              <span className={styles.hint}>{hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
