/** What the server makes at `/camunda/app/shared/kinds.js`: the kinds of records, as their features declare them, in the order of the menu. */
declare const kinds: RecordKind[];
export default kinds;
