import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { JourneyStep } from './journeySteps';
import { Button, Lines, Mark, Row, Title } from './parts';
import styles from './screen.module.css';

const drawings: Record<JourneyStep['id'], () => ReactNode> = {
  landing: Landing,
  taxId: TaxId,
  institutions: Institutions,
  confirmation: Confirmation,
  bank: Bank,
  lgpd: Lgpd,
  success: Success,
  failure: Failure,
  return: Return,
};

/** A phone with one screen of the journey, without anybody's brand. Decorative: the text beside it says the same. */
export function Screen({ step }: { step: JourneyStep }): ReactNode {
  const Drawing = drawings[step.id];
  return (
    <div className={clsx(styles.phone, styles[step.owner])} aria-hidden="true">
      <div className={styles.bar}>
        {step.owner === 'klavi' ? <span className={styles.logo} /> : <Lines widths={[38]} />}
        <span className={styles.close} />
      </div>
      <div className={styles.body}>
        <Drawing />
      </div>
    </div>
  );
}

function Landing(): ReactNode {
  return (
    <>
      <span className={styles.photo}>
        <span />
        <span />
        <span />
      </span>
      <Title>
        <Translate id="journey.screen.landing.title" description="Drawn screen: heading">
          Conecte a sua conta
        </Translate>
      </Title>
      <Lines widths={[100, 86, 60]} />
      <Button>
        <Translate id="journey.screen.continue" description="Drawn screen: button">
          Continuar
        </Translate>
      </Button>
      <span className={styles.small}>
        <Translate id="journey.screen.landing.terms" description="Drawn screen: two links in small print">
          Termos · Privacidade
        </Translate>
      </span>
    </>
  );
}

function TaxId(): ReactNode {
  return (
    <>
      <Title>
        <Translate id="journey.screen.taxId.title" description="Drawn screen: heading">
          Qual é o seu CPF?
        </Translate>
      </Title>
      <Lines widths={[92, 54]} />
      <span className={clsx(styles.field, styles.focused)}>111.444.777-35</span>
      <span className={styles.push} />
      <Button>
        <Translate id="journey.screen.continue" description="Drawn screen: button">
          Continuar
        </Translate>
      </Button>
    </>
  );
}

function Institutions(): ReactNode {
  return (
    <>
      <Title>
        <Translate id="journey.screen.institutions.title" description="Drawn screen: heading">
          Onde você tem conta?
        </Translate>
      </Title>
      <span className={clsx(styles.field, styles.search)}>
        <Translate id="journey.screen.institutions.search" description="Drawn screen: an empty search field">
          Buscar
        </Translate>
      </span>
      <Row chosen avatar={1}>
        Banco Aurora
      </Row>
      <Row avatar={2}>Ipê Digital</Row>
      <Row avatar={3}>Banco Maré</Row>
      <Row avatar={4}>Serra Azul</Row>
    </>
  );
}

function Confirmation(): ReactNode {
  return (
    <>
      <Title>
        <Translate id="journey.screen.confirmation.title" description="Drawn screen: heading">
          O que será compartilhado
        </Translate>
      </Title>
      <Row tick>
        <Translate id="journey.screen.confirmation.registration" description="Drawn screen: a group of data">
          Dados cadastrais
        </Translate>
      </Row>
      <Row tick>
        <Translate id="journey.screen.confirmation.accounts" description="Drawn screen: a group of data">
          Contas
        </Translate>
      </Row>
      <Row tick>
        <Translate id="journey.screen.confirmation.cards" description="Drawn screen: a group of data">
          Cartões
        </Translate>
      </Row>
      <span className={styles.note}>
        <Translate id="journey.screen.confirmation.validity" description="Drawn screen: until when">
          Prazo: 12 meses
        </Translate>
      </span>
      <span className={styles.push} />
      <Button>
        <Translate id="journey.screen.continue" description="Drawn screen: button">
          Continuar
        </Translate>
      </Button>
    </>
  );
}

function Bank(): ReactNode {
  return (
    <>
      <span className={styles.brand}>
        <span className={clsx(styles.avatar, styles.avatar1)} />
        Banco Aurora
      </span>
      <Title>
        <Translate id="journey.screen.bank.title" description="Drawn screen: heading">
          Autorizar o compartilhamento?
        </Translate>
      </Title>
      <Lines widths={[100, 90, 72]} />
      <span className={styles.field}>•••••••</span>
      <span className={styles.push} />
      <Button>
        <Translate id="journey.screen.bank.authorise" description="Drawn screen: button">
          Autorizar
        </Translate>
      </Button>
      <Button quiet>
        <Translate id="journey.screen.bank.refuse" description="Drawn screen: the other button">
          Recusar
        </Translate>
      </Button>
    </>
  );
}

function Lgpd(): ReactNode {
  return (
    <>
      <Mark kind="shield" />
      <Title>
        <Translate id="journey.screen.lgpd.title" description="Drawn screen: heading">
          Enviar os dados à Loja Exemplo?
        </Translate>
      </Title>
      <Lines widths={[100, 94, 66]} />
      <span className={styles.push} />
      <Button>
        <Translate id="journey.screen.lgpd.accept" description="Drawn screen: button">
          Aceitar
        </Translate>
      </Button>
    </>
  );
}

function Success(): ReactNode {
  return (
    <>
      <Mark kind="success" />
      <Title>
        <Translate id="journey.screen.success.title" description="Drawn screen: heading">
          Conta conectada
        </Translate>
      </Title>
      <Lines widths={[88, 62]} />
      <span className={styles.push} />
      <Button>
        <Translate id="journey.screen.success.finish" description="Drawn screen: button">
          Concluir
        </Translate>
      </Button>
      <Button quiet>
        <Translate id="journey.screen.success.more" description="Drawn screen: the other button">
          Conectar outra
        </Translate>
      </Button>
    </>
  );
}

function Failure(): ReactNode {
  return (
    <>
      <Mark kind="failure" />
      <Title>
        <Translate id="journey.screen.failure.title" description="Drawn screen: heading">
          Não foi possível conectar
        </Translate>
      </Title>
      <Lines widths={[94, 70]} />
      <span className={styles.push} />
      <Button>
        <Translate id="journey.screen.failure.again" description="Drawn screen: button">
          Tentar outra vez
        </Translate>
      </Button>
      <Button quiet>
        <Translate id="journey.screen.failure.leave" description="Drawn screen: the other button">
          Sair
        </Translate>
      </Button>
    </>
  );
}

function Return(): ReactNode {
  return (
    <>
      <span className={styles.brand}>
        <span className={clsx(styles.avatar, styles.yours)} />
        Loja Exemplo
      </span>
      <span className={styles.banner}>
        <Translate id="journey.screen.return.banner" description="Drawn screen: a message">
          Pronto, Ana! Estamos analisando os seus dados.
        </Translate>
      </span>
      <Lines widths={[100, 80]} />
      <span className={styles.cards}>
        <span />
        <span />
      </span>
    </>
  );
}
