export type PartyId = 'endUser' | 'app' | 'backEnd' | 'klavi' | 'institution';

/** A place in the drawing: left, top, width, height. */
type Box = [number, number, number, number];

/** Where everything stands. A hop's number sits at its `at`; its line ends in an arrow where data goes. */
export type Layout = {
  size: [number, number];
  boxes: Record<PartyId, Box>;
  /** The user's own device: your application runs there. */
  device: Box;
  /** In the order of the list below the drawing. */
  hops: { line: string; at: [number, number]; bothWays?: boolean }[];
};

export const wide: Layout = {
  size: [720, 420],
  device: [4, 20, 208, 396],
  boxes: {
    endUser: [24, 64, 168, 68],
    app: [24, 300, 168, 68],
    institution: [290, 64, 168, 68],
    backEnd: [290, 300, 168, 68],
    klavi: [546, 172, 168, 84],
  },
  hops: [
    { line: 'M108 132V300', at: [108, 216] },
    { line: 'M192 342H290', at: [251, 342], bothWays: true },
    { line: 'M458 322H598V256', at: [528, 322], bothWays: true },
    { line: 'M192 314H232V214H546', at: [390, 214], bothWays: true },
    { line: 'M192 98H290', at: [251, 98] },
    { line: 'M458 98H630V172', at: [544, 98] },
    { line: 'M664 256V350H458', at: [564, 350] },
  ],
};

export const narrow: Layout = {
  size: [340, 470],
  device: [2, 14, 152, 282],
  boxes: {
    endUser: [12, 48, 132, 58],
    app: [12, 226, 132, 58],
    institution: [204, 48, 132, 58],
    backEnd: [104, 400, 132, 58],
    klavi: [204, 226, 132, 58],
  },
  hops: [
    { line: 'M78 106V226', at: [78, 166] },
    { line: 'M52 284V429H104', at: [52, 356], bothWays: true },
    { line: 'M236 416H262V284', at: [262, 340], bothWays: true },
    { line: 'M144 255H204', at: [179, 255], bothWays: true },
    { line: 'M144 77H204', at: [179, 77] },
    { line: 'M270 106V226', at: [270, 166] },
    { line: 'M312 284V442H236', at: [312, 380] },
  ],
};
