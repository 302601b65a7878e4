/** What the pages share: the shapes of the interface's answers as far as they read them, and what Camunda's applications hand to scripts. */

type Tag<K extends string> = K extends `${infer T}.${string}` ? T : K;
type ElementOf<K extends string> = Tag<K> extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag<K>] : HTMLElement;

/** What stands in an element. */
type Content = Node | string | number | null | undefined | Content[];

interface Window {
  /** The release, as Camunda's applications put it behind the addresses of their scripts. */
  bust: string;
  requirejs?: { config(settings: { waitSeconds: number }): void };
}

/** An instant of the interface, ISO 8601 with offset, in whole seconds. */
type Instant = string;
/** A length of time of the interface, `PT2H30M`. */
type Duration = string;

/** What is wrong with one field of what was sent. */
interface FieldError { field: string; message: string }

/** The body of a refusal: `detail` of `/api`, `message` of the engine's interfaces. */
interface Problem { type: string; status?: number; detail?: string; message?: string; errors?: FieldError[] }

/** What a form shows when something was refused, by the server or by the form itself. */
interface Refusal { message: string; status?: number; fields?: FieldError[] }

/** A page of a list. */
interface PageOf<T> { items: T[]; page: number; size: number; total: number }

/** The words for the codes of each kind. */
type Words = Record<string, Record<string, string>>;

/** A value and what people call it. */
type Choice = [value: string, label: string];

/** A field of a small form. */
interface Field {
  name: string;
  label: string;
  kind?: 'textarea' | 'checkbox' | 'select' | 'number' | 'password' | 'date' | 'datetime-local';
  value?: any;
  options?: Choice[];
  /** What a choice that may be left open is called then. */
  empty?: string;
  required?: boolean;
  /** Characters. */
  most?: number;
}

interface Note { kind: string; at: Instant; by?: string; internal: boolean; text: string }

interface NextLevel { level: string; role: string; action: 'TELL' | 'TASK'; dueAt: Instant }

interface Clock {
  id: string;
  kind: 'CALL_BACK' | 'RESPONSE' | 'RESOLUTION';
  state: 'RUNNING' | 'PAUSED' | 'STOPPED';
  calendar: 'NATURAL' | 'OFFICE';
  target: Duration;
  startedAt: Instant;
  deadline?: Instant;
  provisional: boolean;
  stoppedAt?: Instant;
  elapsed: Duration;
  remaining?: Duration;
  result: 'PENDING' | 'MET' | 'BREACHED';
  amber?: boolean;
  nextLevel?: NextLevel;
}

/** A clock with everything it is computed from. */
interface ClockProof extends Clock {
  targetVersion: number;
  calendarVersion: string;
  events: { type: string; at: Instant; by?: string; reason?: string }[];
  segments: { from: Instant; to: Instant; counted: boolean; reason: string; label: string }[];
}

interface Escalation {
  clock: string; cycle: number; level: string; role: string; action: string; dueAt: Instant; actedAt: Instant; reason?: string;
}

interface Ticket {
  number: string;
  status: string;
  category: string;
  severity: 'GENERAL' | 'MAJOR';
  channel: string;
  title: string;
  description?: string;
  requesterName: string;
  requesterUnit: string;
  requesterKind?: string;
  requesterPhone?: string;
  reportedAt: Instant;
  registeredAt: Instant;
  registeredBy: string;
  assignedGroup: string;
  assignee?: string;
  confirmation?: 'CONFIRMED' | 'TIMED_OUT';
  solvedAt?: Instant;
  closedAt?: Instant;
  lateEntry: boolean;
  lateEntryReason?: string;
  clocks: Clock[];
  escalations: Escalation[];
  notes?: Note[];
  names?: Record<string, string>;
  actions?: string[];
}

interface HistoryEntry { at: Instant; by: string; kind: string; text: string }

interface Violation { at: Instant; kind: string; text: string }

interface Vote { role: string; person: string; decision: string; comment?: string; at: Instant }

/** Somebody who is asked in a round of votes. */
interface ChangeSeat { role: string; holder?: string; exception: boolean; vote?: Vote }

interface Round {
  round: number; stage: string; revision: number; decision?: string; openedAt: Instant; decidedAt?: Instant; seats: ChangeSeat[];
}

interface Change {
  number: string;
  status: string;
  type: 'STANDARD' | 'NORMAL' | 'EMERGENCY';
  kind: string;
  release: boolean;
  template?: number;
  title: string;
  reason?: string;
  oldValue?: string;
  newValue?: string;
  steps?: string;
  testEvidence?: string;
  backOutSteps?: string;
  modules: string[];
  units: string[];
  tickets: string[];
  downtimeMinutes?: number;
  risk?: 'LOW' | 'MEDIUM' | 'HIGH';
  result?: string;
  lateApproval?: string;
  revision: number;
  requestedAt: Instant;
  requestedBy: string;
  implementer?: string;
  verifier?: string;
  windowFrom?: Instant;
  windowTo?: Instant;
  startedAt?: Instant;
  endedAt?: Instant;
  closedAt?: Instant;
  plan?: string;
  assessment?: {
    reach: string; reversibility: string; dataTouched: string; insideFreeze: boolean; comment?: string; by: string; at: Instant;
  };
  conflicts: { kind: string; with: string; reason: string; excepted: boolean }[];
  rounds: Round[];
  violations: Violation[];
  history: HistoryEntry[];
  actions?: string[];
  names: Record<string, string>;
}

interface Risk { risk?: string; likelihood?: string; effect?: string; measure?: string }
interface Criterion { kind?: string; criterion?: string; method?: string; expected?: string; owner?: string; deadline?: Instant }
interface Action { step?: string; who?: string; contact?: string }

/** The five parts of a plan. */
interface PlanContent { scope?: string; risks?: Risk[]; criteria?: Criterion[]; actions?: Action[]; tracking?: string }

interface PlanVersion { version: number; form: string; by: string; at: Instant; digest: string; content: PlanContent }

interface Signature { role: string; person: string; decision: string; comment?: string; at: Instant; digest?: string; voidedAt?: Instant }

interface PlanSeat {
  role: string; deputy?: string; version: number; position: number; openedAt?: Instant; deadline?: Instant; clipped?: boolean; signature?: Signature;
}

interface PlanAnswer {
  position: number; kind: string; criterion: string; owner: string; deadline: Instant; at?: Instant; by?: string; met?: string; failed?: boolean;
  measured?: string; evidence?: string; ticket?: string;
}

interface Plan {
  number: string;
  title: string;
  status: string;
  risk: 'LOW' | 'MEDIUM' | 'HIGH';
  emergency: boolean;
  form?: 'FULL' | 'SHORT';
  version?: number;
  change?: string;
  author: string;
  createdAt: Instant;
  releaseAt: Instant;
  draft?: { deadline: Instant; clipped: boolean };
  signedAt?: Instant;
  fullPlanDue?: Instant;
  fullPlanAt?: Instant;
  releasedAt?: Instant;
  closedAt?: Instant;
  result?: string;
  content?: PlanContent;
  seats: PlanSeat[];
  versions: PlanVersion[];
  difference: { part: string; row?: number; before?: string; after?: string }[];
  answers: PlanAnswer[];
  issues: { ticket: string; title: string; openedAt: Instant; closedAt?: Instant; waivedAt?: Instant; waivedBy?: string; reason?: string }[];
  drills: { heldAt: Instant; version?: number; participants: string; findings: string; passed: boolean; by: string; at: Instant }[];
  violations: Violation[];
  history: HistoryEntry[];
  actions: string[];
  names: Record<string, string>;
}

/** Where people find records of a kind; without a module where their tasks say everything. */
interface RecordPages { page: string; list: string; menu: string; overview: string; icon: string; priority: number; module?: string }

/** A kind of record, as its feature declares it. */
interface RecordKind { series: string; label: string; started?: string; collection?: string; attachments: boolean; pages: RecordPages }

/** What people call the person with an id. */
type Person = (id?: string | null) => string;

/** How something stands against its time: the class that colours it, and words. */
interface Standing { late: 'overdue' | 'due-soon' | 'met' | ''; words: string }

/** What Camunda's applications hand to a script. */
interface Engine { engineApi: string; engine: string; baseApi: string; CSRFToken: string }

/** A field of a form as form-js has it. */
interface FormField {
  id: string;
  key?: string;
  type: string;
  disabled?: boolean;
  defaultValue?: unknown;
  values?: { value: string; label: string }[];
  validate?: { required?: boolean };
  properties?: { requiredWhen?: string };
}

/** What the application's own request was answered. */
interface Answered { status: number; said: any; match: RegExpExecArray }
