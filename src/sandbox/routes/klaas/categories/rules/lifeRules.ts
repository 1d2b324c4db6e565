import type { RuleGroup } from './ruleGroup';

/** Health, education, leisure and shopping. */
export const lifeRules: RuleGroup[] = [
  { strength: 'decides', direction: 'DEBITO', words: { Pets: 'VETERIN*, PETSHOP*, PET SHOP, BANHO TOSA' } },
  {
    strength: 'usual',
    direction: 'DEBITO',
    words: {
      Medicamentos: `
        FARM, FARMA, FARMAC*, DROGA*, DROG, DRUGSTORE*, MANIPULAC*, HOMEOPAT*, MEDICAMENT*, REMEDIO*`,
      Consultas: `
        CONSULTA*, CONSULTORIO*, MEDICO*, MEDICA, MEDICAS, MEDICINA*, CLINIC*, POLICLINICA*, PSIQUIAT*,
        PSICO*, PSICANAL*, TERAP*, FISIOTER*, NUTRIC*, DERMATO*, CARDIO*, PEDIATR*, GINECO*, ORTOPED*,
        OFTALMO*, FONOAUD*, ACUPUNT*, QUIROPR*, DRA, DR`,
      'Exames e Hospitais': `
        EXAME*, LAB, LABORAT*, ANALISE* CLIN*, LAB* ANALISE*, DIAGNOST*, HOSPITAL*, HOSP, MATERNIDADE*,
        PRONTO SOCORRO, SANTA CASA, RADIOLOG*, ULTRASS*, TOMOGRAF*, RESSONANC*, VACIN*, CIRURG*, RAIO X,
        PATOLOG*, CLINIC* IMAGEM`,
      Dentista: `
        ODONT*, DENTAL*, DENTIST*, ORTODON*, CLINIC* ODONT*, CLINIC* DENT*, IMPLANTE*, APARELHO DENT*`,
      Ótica: 'OTICA*, OPTICA*, OCULOS, LENTES',
      'Mensalidade do Plano': `
        PLANO SAUDE, PLANO MEDIC*, PLANO ODONT*, CONVENIO MEDIC*, CONVENIO SAUDE, CONVENIO ODONT*,
        ASSIST* MEDIC*, SEGURO SAUDE, SEG SAUDE, OPERADORA SAUDE, SAUDE SUPLEM*, COOP* MEDIC*, COPARTICIP*,
        MENSAL* PLANO, SAUDE COLET*, ODONT* PLANO`,
      'Academia e Esportes': `
        ACADEM*, GYM*, FIT, FITNESS*, PILATES*, CROSSFIT*, YOGA*, IOGA, NATACAO*, PERSONAL*, TREINO*,
        MUSCULAC*, ESPORT*, SPORT*, FUTEBOL*, SOCIETY, DANCA*, BALLET*, JIU JITSU, MUAY*, SUPLEMENTO*,
        WELLNESS, QUADRA*, CLUBE*, ESCOLA NATAC*, ESCOLA FUT*, ESCOLA DANC*, ESCOLA ESPORT*`,
      'Beleza e Estética': `
        BELEZA*, BEAUTY*, SALAO*, CABEL*, BARBEAR*, BARBER, BARBERSHOP*, ESTETIC*, MANICUR*, UNHA*, NAIL*,
        ESMALT*, DEPIL*, SPA, COSMET*, PERFUM*, MAQUIAG*, MAKEUP*, HAIR*, SOBRANC*, CILIOS, MASSAG*, TATTOO*,
        TATUAG*, PODOLOG*`,
      Escola: `
        ESCOLA*, COLEGIO*, COL, CRECHE*, BERCARIO*, EDUC* INFANTIL, ENSINO FUND*, ENSINO MEDIO,
        MENSAL* ESCOL*, TRANSP* ESCOLAR*, MATRICULA*, JARDIM INFANC*, MATERNAL, EDUCAC*, EDUCAND*,
        REFORCO ESCOLAR`,
      Faculdade: `
        FACUL*, UNIVERSID*, UNIVERSIT*, UNIV, CENTRO UNIV*, POS GRAD*, POSGRAD*, MBA, GRADUAC*, FIES,
        VESTIBULAR*, ENSINO SUPERIOR`,
      'Cursos e Idiomas': `
        CURSO*, CURSINHO*, IDIOMA*, INGLES, ESPANHOL, ENGLISH*, TREINAMENTO*, AULA*, WORKSHOP*, EAD,
        AUTOESCOLA*, AUTO ESCOLA*, CFC, ESCOLA IDIOMA*, ESCOLA INGLES, ESCOLA MUSICA, PALESTRA*, CAPACIT*,
        PROFESSOR*, CONGRESSO*, INTERCAMBIO*, LANGUAGE*`,
      Livros: 'LIVRARIA*, LIVRO*, BOOK*, EBOOK*, EDITORA*, SEBO, BANCA JORNA*, BANCA REV*, REVISTA*, JORNAL*',
      Papelaria: `
        PAPELARIA*, PAPEL, COPIADORA*, XEROX, MAT* ESCOLAR*, IMPRESS*, GRAFICA*, CARTUCHO*, MAT* ESCRIT*`,
      Streaming: 'STREAM*, VIDEO*, MUSIC*, FILME*, SERIES, PODCAST*, ASSIN* TV, CANAL, CANAIS',
      'Aplicativos e Nuvem': `
        ARMAZENAM*, STORAGE*, CLOUD*, APLICATIVO*, APP STORE, APPS, LOJA APP*, ANTIVIRUS*, VPN*, BACKUP*,
        ASSIN* APP*, ASSIN* DIGITAL, INTELIGENCIA ART*`,
      Ingressos: `
        INGRESSO*, CINE, CINEMA*, CINEPLEX*, TEATRO*, SHOW*, EVENTO*, BILHETER*, FESTIVAL*, MUSEU*, PARQUE*,
        CIRCO*, BOLICHE*, KARAOKE*, KART*, ESTADIO*, TICKET*, ZOO*, AQUARIO*, EXPOSIC*`,
      'Jogos Eletrônicos': 'GAME*, GAMING*, JOGO*, CONSOLE*, LAN HOUSE, LANHOUSE, FLIPERAMA*',
      'Loterias e Apostas': `
        LOTER*, APOSTA*, BET, BETS, CASSINO*, CASINO*, BINGO*, POKER*, RASPADINHA*, BOLAO*, RIFA*, SORTEIO*`,
      Passagens: `
        PASSAGE*, AEREA*, AEREO*, AIRLINE*, AIRWAYS, VIACAO*, RODOVIAR*, VOO, VOOS, MILHAS, AEROPORT*, BAGAG*,
        AVIACAO, ONIBUS RODOV*`,
      Hospedagem: `
        HOTEL*, HOTEIS, POUSAD*, HOSTEL*, RESORT*, MOTEL*, FLAT, INN, HOSPED*, CHALE*, CAMPING*,
        ALUGU* TEMPOR*, TEMPORADA*, APART HOTEL, APARTHOTEL*, DIARIAS`,
      'Turismo e Câmbio': `
        TURISMO*, TUR, VIAGENS, VIAGEM, AGENCIA VIAG*, AG VIAG*, TRAVEL*, TOUR*, CAMBIO*, EXCURS*, PASSEIO*,
        CRUZEIRO*, MOEDA ESTRANG*, DUTY FREE`,
      Roupas: `
        ROUPA*, MODA*, CONFECC*, VESTUAR*, BOUTIQUE*, FASHION*, JEANS*, CAMISA*, CAMISETA*, LINGERIE*,
        UNIFORME*, COSTUR*, BRECHO*, ATELIE*, ALFAIAT*, MALHA*, WEAR, TECIDO*, ARMARINHO*, VESTIDO*, NOIVA*,
        SURF*`,
      'Calçados e Acessórios': `
        CALCAD*, SAPAT*, TENIS, SANDALI*, CHINEL*, BOLSA*, ACESSOR*, RELOJO*, RELOGIO*, JOIA*, JOALH*, BIJU*,
        BIJOU*, SEMIJOIA*, SHOES*, SNEAKER*, COURO*, MOCHILA*, MALAS`,
      'Eletrônicos e Eletrodomésticos': `
        ELETRO, ELETRONICOS, ELETROELET*, ELETRODOM*, ELETROMOV*, INFORMAT*, SMARTPHONE*, NOTEBOOK*, COMPUT*,
        TECH*, TECNOLOG*, HARDWARE*, GADGET*, ASSIST* TEC*, CAPINHA*, TELEVIS*, REFRIGERAC*, GELADEIRA*`,
      'Lojas de Departamento': `
        MAGAZINE*, LOJAO*, DEPARTAMENT*, LOJA* DEPART*, VARIEDADE*, BAZAR*, BIJU* UTIL*, PRESENTES UTIL*`,
      'Compras On-line': `
        MARKETPLACE*, MARKET PLACE, MKTP*, MKT PLACE, ECOMMERCE*, COMMERCE, LOJA VIRTUAL, LOJA ONLINE,
        COMPRA ONLINE, COMPRAS ONLINE, COMPRA WEB, COMPRAS WEB, SHOP ONLINE, STORE ONLINE, COMPRA INTERNAC*,
        IMPORTAC*`,
      'Presentes e Flores': `
        PRESENTE*, FLORICULT*, FLORA, GIFT*, LEMBRANC*, SUVENIR*, BUQUE*, ARTESANATO*, CESTAS`,
      Pets: 'PET, PETS, VET, RACAO, RACOES, AGROPEC*, CANIL*, ANIMAIS',
      'Crianças e Brinquedos': `
        BRINQUED*, KIDS*, BEBE*, BABY*, FRALDA*, CRIANC*, TOY, TOYS, BUFFET INF*, MODA INF*, ROUPA* INF*,
        GESTANTE*, FESTA INF*, MESADA*`,
    },
  },
  // A phone plan never costs this much; a phone does.
  {
    strength: 'usual',
    direction: 'DEBITO',
    from: 30000,
    words: { 'Eletrônicos e Eletrodomésticos': 'CELULAR*' },
  },
  // Lottery shops take payment slips at the counter.
  {
    strength: 'usual',
    direction: 'DEBITO',
    from: 15000,
    words: { 'Boleto Não Identificado': 'LOTERICA*, PAG* LOTERICA*' },
  },
  {
    strength: 'weak',
    direction: 'DEBITO',
    words: {
      'Mensalidade do Plano': 'SAUDE',
      Dentista: 'SORRISO*, DENT',
      Escola: 'ENSINO*',
      Streaming: 'ASSINAT*, ASSIN, PREMIUM',
      'Aplicativos e Nuvem': 'APP, DIGITAL, ONLINE, NUVEM*',
      Ingressos: 'FESTA*',
      Passagens: 'AIR, EXPRESSO',
      'Compras On-line': 'PEDIDO*, WEB',
      'Presentes e Flores': 'FLORES',
      'Crianças e Brinquedos': 'INFANTIL*, INFANCIA',
      'Eletrônicos e Eletrodomésticos': 'INFO, IMPORTS, IMPORTADOS',
      'Lojas de Departamento': 'LOJA, LOJAS, LJ, STORE, SHOP, SHOPPING*, OUTLET*',
    },
  },
];
