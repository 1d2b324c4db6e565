import type { RuleGroup } from './ruleGroup';

/** Banks, insurers, taxes, and a business's own spending. */
export const financeRules: RuleGroup[] = [
  {
    strength: 'decides',
    direction: 'DEBITO',
    words: {
      'Pacote de Serviços': `
        TAR PACOTE*, TARIFA PACOTE*, TAR CESTA*, TARIFA CESTA*, PACOTE SERV*, CESTA SERV*, CESTA B*,
        TAR MANUT*, TARIFA MANUT*, TARIFA MENSAL*, TAR MENSAL*, MENSALIDADE CONTA, MENSALIDADE PACOTE,
        MANUT* CONTA, @PACOTE_TARIFA_SERVICOS`,
      'Tarifas Avulsas': 'TARIFA*, TAR, @TARIFA_SERVICOS_AVULSOS',
      'Anuidade de Cartão': 'ANUID*',
      'Multas e Taxas': 'ANUID* CONSELHO*, ANUID* OAB, ANUID* CRM, ANUID* CREA, ANUID* COREN, ANUID* CRC',
      'Juros e Multas': `
        JUROS*, JRS, MORA, MULTA ATRASO, ENCARGO*, ENC, CHEQUE ESPECIAL, CH ESPECIAL, CHQ ESPECIAL,
        ADIANT* DEPOSIT*, ROTATIVO, @ENCARGOS_JUROS_CHEQUE_ESPECIAL`,
      IOF: 'IOF*, JUROS IOF, ENCARGOS IOF',
      'Folha de Pagamento': '@FOLHA_PAGAMENTO',
    },
  },
  {
    strength: 'usual',
    words: {
      'Entre Contas': `
        MESM* TITUL*, ENTRE CONTAS, ENTRE MINHAS CONTAS, TITULARIDADE, MMA TITUL*, CONTA PROPRIA,
        CONTAS PROPRIAS, TRANSF* PROPRIA, MIM, CC PP, PP CC, TRANSF* POUP*, TRANSF* PP, RESG* POUP*`,
      Cheque: 'CHEQUE*, CHQ, CH COMP*',
    },
  },
  {
    strength: 'usual',
    direction: 'DEBITO',
    words: {
      Saque: 'SAQUE*, SAQ, RETIRADA*, @SAQUE',
      'Doações e Dízimos': `
        DIZIMO*, DOACAO*, DOACOES, DOAR, IGREJA*, PAROQUIA*, TEMPLO*, SANTUARIO*, DIOCESE*, ONG, VAQUINHA*,
        CARIDADE*, BENEFICENTE*, CAMPANHA SOLID*`,
      'Seguro de Vida': `
        SEGURO VIDA, SEG VIDA, SEGURO* PESSOAIS, SEGURO ACID*, SEG ACID*, FUNERAL*, FUNERAR*`,
      'Seguro de Veículo': `
        SEGURO AUTO*, SEG AUTO*, SEGURO VEIC*, SEG VEIC*, SEGURO CARRO*, SEGURO MOTO*, PROTECAO VEIC*,
        RASTREADOR*`,
      'Seguro Residencial': `
        SEGURO RESID*, SEG RESID*, SEGURO CASA, SEGURO LAR, SEGURO FIANCA, SEGURO INCEND*, SEG INCEND*,
        SEGURO IMOV*`,
      'Outros Seguros': 'SEGURO*, SEG, SEGURADORA*, PRESTAMISTA*, CARTAO PROTEG*, PROTECAO*',
      'Parcelamento de Fatura': `
        PARC* FATURA, FATURA PARC*, REFIN* FATURA, FINANC* FATURA, ACORDO FATURA, PARC* CARTAO,
        @OPERACOES_CREDITO_CONTRATADAS_CARTAO`,
      'Parcela de Empréstimo': `
        EMPREST*, PREST, PRESTACAO*, CONSIG*, CRED* PESSOAL, CREDIARIO*, CREDIAR, CDC, CAPITAL GIRO,
        LIQ* CONTRATO*, LIQ* ADIANT*, AMORTIZ*, RENEGOC*, ACORDO*, PARC* CRED*, REFINANC*, FINANC*,
        MICROCREDITO, @OPERACAO_CREDITO`,
      'Financiamento de Veículo': `
        FINANC* VEIC*, FINANC* AUTO*, FINANC* CARRO*, FINANC* MOTO*, CDC VEIC*, LEASING*`,
      'Financiamento Imobiliário': `
        FINANC* IMOB*, FINANC* IMOV*, FINANC* HABIT*, FINANC* CASA, FINANC* APTO, CRED* IMOB*, CRED* HABIT*,
        PREST* HABIT*, PREST* IMOB*, PRESTACAO CASA, HABITAC*, SFH, SFI, CONSTRUTORA*, INCORPORADORA*`,
      Consórcio: 'CONSORC*',
      'Renda Fixa': `
        CDB*, RDB*, LCI, LCA, CRI, CRA, DEBENTURE*, TESOURO*, RENDA FIXA, TITULO* PUBLICO*, APLIC*, APL,
        INVEST*`,
      'Fundos e Ações': `
        FUNDO*, FII*, ACOES, ETF*, BDR*, CORRETORA*, HOME BROKER, BOLSA VALORES, CRIPTO*, BITCOIN*, DTVM,
        CTVM, COE, APLIC* FUNDO*, APL FUNDO*, INVEST* FUNDO*, INVEST* ACOES`,
      'Poupança e Reserva': `
        POUP*, APLIC* POUP*, APL POUP*, DINHEIRO GUARDADO, VALOR GUARDADO, GUARDAR, COFRINHO*, CAIXINHA*,
        COFRE*, PORQUINHO*, RESERVA*, META*`,
      Previdência: 'PREVID*, VGBL*, PGBL*',
      Capitalização: 'CAPITALIZ*, TIT* CAP*',
      IPTU: 'IPTU*, IMPOSTO PREDIAL',
      'IPVA e Licenciamento': 'IPVA*, LICENCIAM*, DETRAN*, DPVAT*, CRLV*, EMPLACAM*, TRANSFERENCIA VEICULO',
      'Imposto de Renda': `
        DARF*, IRPF*, IRRF*, IRPJ*, IR, IMPOSTO RENDA, CARNE LEAO, RECEITA FED*, QUOTA IR*, COTA IR*, CSLL,
        PIS COFINS`,
      'INSS, MEI e Simples': `
        INSS*, GPS, DAS MEI, DAS SIMPLES*, GUIA DAS, PGTO DAS, PAGTO DAS, PAGAMENTO DAS, DAS COMP*,
        DAS RECEITA*, DAS SN, SIMEI, PGMEI, MEI COMP*, GUIA MEI, BOLETO MEI, SIMPLES, ESOCIAL*, DAE, FGTS*,
        GRF, GFIP, DCTFWEB, GUIA PREVID*, DARF INSS, DARF PREVID*`,
      'Multas e Taxas': `
        MULTA*, TAXA*, GRU, DARE*, DAM, CARTORIO*, TABELIAO*, TABELIONATO*, REGISTRO CIVIL, REGISTRO IMOV*,
        ITBI, ITCMD, ISS, ISSQN, ICMS*, CNH, PASSAPORTE*, OAB, CREA, CRM, COREN, CRC, DESPACHANTE*`,
      Fornecedores: `
        FORNEC*, MERCADORIA*, ESTOQUE, MATERIA PRIMA, MATERIAS PRIMAS, INSUMO*, EMBALAGE*, DISTRIBUID*,
        INDUSTRIA*, REPRESENTAC*, ATACADISTA*, DUPLICATA*`,
      'Folha de Pagamento': `
        SALAR*, FOLHA PAG*, FOLHA PGTO, FOLHA FUNC*, FUNCIONARIO*, RESCIS*, 13O SALAR*, 13 SALAR*,
        FERIAS FUNC*, VALE REFEIC*, VALE ALIMENT*`,
      'Retiradas de Sócios': 'PRO LABORE, PROLABORE*, DISTRIB* LUCRO*, RETIRADA SOCIO*',
      'Serviços Contábeis': 'CONTABIL*, CONTABEIS, CONTADOR*, HONORAR* CONT*',
      'Frete e Entregas': `
        FRETE*, TRANSPORTADORA*, TRANSPORTES, LOGISTIC*, CORREIO*, SEDEX*, MOTOBOY*, ENVIO*, CARRETO*,
        MUDANCA*, ENTREGA RAPIDA, ENTREGA EXPRESSA, POSTAGEM*`,
      Anúncios: `
        ANUNCIO*, ADS, MARKETING*, PUBLICID*, PROPAGANDA*, TRAFEGO PAGO, IMPULSION*, MIDIA*, OUTDOOR*,
        CAMPANHA DIGITAL, PANFLETO*, COMUNICACAO VISUAL, AGENCIA PUBLIC*`,
      'Sites e Sistemas': `
        DOMINIO*, HOSPED* SITE*, HOSPED* WEB*, HOSTING*, SISTEMA*, ERP, CRM SISTEMA, SOFTWARE*, LICENCA*,
        SERVIDOR*, SAAS, SITE*, WEBSITE*, CERTIFICADO DIG*, LOJA VIRTUAL MENSAL*, API`,
    },
  },
  {
    strength: 'weak',
    words: {
      'Pagamento de Fatura': `
        FATURA*, FAT, FAT* CART*, FATURA CART*, PAG* CART*, PGTO CART*, PAG* FAT*, PGTO FAT*, PGTO CRED*,
        PAG* CRED*, CARTAO CRED*, DEB* AUT* CART*, CARTAO FINAL, GASTOS CARTAO`,
    },
  },
  {
    strength: 'weak',
    direction: 'DEBITO',
    words: {
      'Multas e Taxas': 'PREFEITURA*, PREF, SEFAZ*, TRIBUT*, IMPOSTO*',
      'Serviços Contábeis': 'HONORAR*',
      'Frete e Entregas': 'ENTREGA*',
      Fornecedores: 'NF, NFE, NOTA FISCAL',
    },
  },
  {
    strength: 'weak',
    direction: 'CREDITO',
    source: 'creditcard',
    words: { 'Pagamento de Fatura': 'PAG*, PGTO*, DEB* AUT*, @PAGAMENTO' },
  },
];
