package org.assetcloud.itsm.engine.deployment;

import java.util.List;
import java.util.stream.Stream;

/** Packaged files with one small change each that a process owner must not get away with. */
final class BadFiles {

  private static final String MODEL = "bpmn/ticket/ticketHandling.bpmn";
  private static final String TARGETS = "bpmn/ticket/ticketTargets.dmn";
  private static final String TASKS = "bpmn/ticket/ticketDeadlines.dmn";
  private static final String LADDER = "bpmn/ticket/escalationLadder.dmn";
  private static final String ROUTING = "bpmn/ticket/ticketRouting.dmn";
  private static final String RISKS = "bpmn/change/changeRisk.dmn";
  private static final String APPROVERS = "bpmn/change/changeApprovers.dmn";
  private static final String DEADLINES = "bpmn/change/changeDeadlines.dmn";
  private static final String SIGNERS = "bpmn/plan/planSigners.dmn";
  private static final String DRAFTS = "bpmn/plan/planDeadlines.dmn";
  private static final String ROLES = "bpmn/people/roleDeadlines.dmn";
  private static final String RESOLVE = "forms/ticket/resolveTicket.form";
  private static final String CONFIRM = "forms/ticket/confirmSolution.form";
  private static final String REGISTER = "forms/ticket/registerTicket.form";

  private static final String ROLE = "候选组是已有的角色";
  private static final String FORM = "表单存在";
  private static final String DEADLINE = "用户任务有期限";
  private static final String TIMER = "定时由时钟计算";
  private static final String EXPRESSION = "表达式只用系统组件和本流程的变量";
  private static final String DELEGATE = "自动步骤由系统组件执行";
  private static final String CODE = "不带可执行代码";
  private static final String HISTORY = "历史记录至少保留1825天";
  private static final String DEFAULT = "分支有默认走向";
  private static final String REACHED = "每个节点都能走到";
  private static final String PERSON = "模型中不写人员";
  private static final String BOUND = "系统依赖的节点不能删除或改名";
  private static final String READABLE = "文件可以部署";
  private static final String USABLE = "表单控件可用";
  private static final String OFFERED = "表单的键是流程提供的变量";
  private static final String CONDITION = "表单条件引用已有的控件和选项";
  private static final String ANSWERED = "每种情况都有答案";
  private static final String CELL = "单元格可读，不带脚本";
  private static final String COLUMN = "单元格符合所在的列";
  private static final String TICKETS = "表的列与系统一致";
  private static final String FORMULA = "表单公式只做比较";
  private static final String TARGET = "时限是时长";
  private static final String CHANGES = "变更表与系统一致";
  private static final String PLANS = "应急方案表与系统一致";
  private static final String GRANTS = "角色确认表与系统一致";
  private static final String TERMS = "工单任务时限与系统一致";
  private static final String KNOWN = "表中的取值是系统认识的";

  private static final String GROUP = "camunda:candidateGroups=\"${ticketWork.group(execution)}\"";
  private static final String RESPONSE_DUE = " camunda:dueDate=\"${ticketDeadlines.response(execution)}\"";
  private static final String WATCH = "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${ticketWatch.nextWake(execution)}</bpmn:timeDate>";
  private static final String REGISTERED_BY = "camunda:delegateExpression=\"${registerTicketDelegate}\"";
  private static final String SOLVED = "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${resolutionOutcome == 'SOLVED'}";
  private static final String RESPOND_LISTENER = "<camunda:taskListener event=\"complete\" delegateExpression=\"${respondTicketListener}\" />";

  private BadFiles() {}

  /**
   * @param what the sentence a failing test shows
   * @param file the packaged file that is changed; all others come along as they are
   * @param changes the first occurrence of a text and what replaces it, in turn
   * @param blamed the file that is expected in the refusal
   * @param element expected in the refusal; null where it is the file itself or any
   * @param rule expected in the refusal
   */
  record Bad(String what, String file, List<String> changes, String blamed, String element, String rule) {

    @Override
    public String toString() {
      return what;
    }
  }

  static List<Bad> all() {
    return Stream.of(roles(), forms(), times(), expressions(), code(), ways(), files(), large(), fields(), formulas(), tables(), cells(), columns(),
            single(), targets(), ladders(), changes(), plans(), terms())
        .flatMap(bad -> bad).toList();
  }

  private static Stream<Bad> roles() {
    String task = "userTask_respondTicket";
    return Stream.of(
        model("an unknown role", GROUP, "camunda:candidateGroups=\"helpdesk\"", task, ROLE),
        model("one unknown role beside a known one", GROUP, "camunda:candidateGroups=\"engineer,boss\"", task, ROLE),
        model("no role", GROUP, "", task, ROLE),
        model("a role that a variable names", GROUP, "camunda:candidateGroups=\"${group}\"", task, ROLE),
        model("an unknown group of starters", "isExecutable=\"true\"", "isExecutable=\"true\" camunda:candidateStarterGroups=\"all\"",
            "ticketHandling", ROLE),
        model("a person as assignee", "camunda:assignee=\"${ticketWork.assignee(execution)}\"", "camunda:assignee=\"zhangsan\"", task, PERSON),
        model("a person as candidate", GROUP, GROUP + " camunda:candidateUsers=\"zhangsan\"", task, PERSON));
  }

  private static Stream<Bad> forms() {
    String task = "userTask_resolveTicket";
    String form = "camunda:formRef=\"resolveTicket\" camunda:formRefBinding=\"deployment\"";
    return Stream.of(
        model("no form", form, "", task, FORM),
        model("a form that is not there", form, "camunda:formRef=\"solveTicket\" camunda:formRefBinding=\"deployment\"", task, FORM),
        model("a latest form that is not there", form, "camunda:formRef=\"solveTicket\" camunda:formRefBinding=\"latest\"", task, FORM),
        model("a form of a fixed version", form, "camunda:formRef=\"resolveTicket\" camunda:formRefBinding=\"version\" "
            + "camunda:formRefVersion=\"1\"", task, FORM),
        model("a form key", form, "camunda:formKey=\"embedded:app:forms/resolve.html\"", task, FORM),
        model("a start form that is not there", "camunda:formRef=\"registerTicket\"", "camunda:formRef=\"report\"",
            "startEvent_ticketReported", FORM),
        new Bad("a form under another id", RESOLVE, List.of("\"id\": \"resolveTicket\"", "\"id\": \"resolveTickets\""), MODEL, task, FORM));
  }

  private static Stream<Bad> times() {
    return Stream.of(
        model("no deadline", RESPONSE_DUE, "", "userTask_respondTicket", DEADLINE),
        model("a deadline of its own", RESPONSE_DUE, " camunda:dueDate=\"PT30M\"", "userTask_respondTicket", DEADLINE),
        model("a deadline from a variable", RESPONSE_DUE, " camunda:dueDate=\"${number}\"", "userTask_respondTicket", DEADLINE),
        model("a raw duration on a watch", WATCH, "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT15M</bpmn:timeDuration>",
            "timerEvent_nextLevelDue", TIMER),
        model("a raw cycle on a watch", WATCH, "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R3/PT15M</bpmn:timeCycle>",
            "timerEvent_nextLevelDue", TIMER),
        model("a fixed date on a watch", WATCH, WATCH.replace("${ticketWatch.nextWake(execution)}", "2026-12-31T00:00:00"),
            "timerEvent_nextLevelDue", TIMER),
        model("a watch that asks nobody", "${ticketWatch.confirmationDue(execution)}", "${watch.confirmationDue(execution)}",
            "boundaryEvent_confirmationDue", TIMER),
        model("no history time to live", " camunda:historyTimeToLive=\"P1825D\"", "", "ticketHandling", HISTORY),
        model("a short history time to live", "camunda:historyTimeToLive=\"P1825D\"", "camunda:historyTimeToLive=\"P180D\"",
            "ticketHandling", HISTORY));
  }

  private static Stream<Bad> expressions() {
    String solved = "flow_solved";
    return Stream.of(
        model("an unknown variable", "${contacted}", "${contactd}", "flow_contacted", EXPRESSION),
        model("a variable of the start form", SOLVED, SOLVED.replace("resolutionOutcome == 'SOLVED'", "channel == 'PHONE'"), solved, EXPRESSION),
        model("an unknown bean", "${ticketWork.responded(execution)}", "${ticketWorks.responded(execution)}", "flow_alreadyResponded", EXPRESSION),
        model("an unknown method", "${ticketWork.responded(execution)}", "${ticketWork.answered(execution)}", "flow_alreadyResponded", EXPRESSION),
        model("a way to a class", "${ticketWork.responded(execution)}", "${ticketWork.getClass(execution)}", "flow_alreadyResponded", EXPRESSION),
        model("a way out of a text", SOLVED, SOLVED.replace("resolutionOutcome == 'SOLVED'", "''.getClass().forName('java.lang.Runtime')"),
            solved, EXPRESSION),
        model("a way out of the execution", SOLVED, SOLVED.replace("resolutionOutcome == 'SOLVED'",
            "execution.getProcessEngineServices().getIdentityService()"), solved, EXPRESSION),
        model("an expression by index", SOLVED, SOLVED.replace("resolutionOutcome == 'SOLVED'", "levelsToHandle[0] == 'x'"), solved, EXPRESSION),
        model("an expression of the other kind", "${contacted}", "#{contacted}", "flow_contacted", EXPRESSION),
        model("a function", "${timedOut}", "${now() &gt; 1}", "flow_timedOut", EXPRESSION),
        model("an expression in a name", "name=\"解决工单\"", "name=\"${secret}\"", "userTask_resolveTicket", EXPRESSION));
  }

  private static Stream<Bad> code() {
    String task = "serviceTask_registerTicket";
    return Stream.of(
        model("an unknown delegate", REGISTERED_BY, "camunda:delegateExpression=\"${registerDelegate}\"", task, DELEGATE),
        model("a bean that is no delegate", REGISTERED_BY, "camunda:delegateExpression=\"${ticketWork}\"", task, DELEGATE),
        model("a step done by nobody", REGISTERED_BY, "", task, DELEGATE),
        model("a class", REGISTERED_BY, "camunda:class=\"java.lang.Thread\"", task, CODE),
        model("an expression that acts", REGISTERED_BY, "camunda:expression=\"${ticketWork.group(execution)}\"", task, CODE),
        model("an external task", REGISTERED_BY, "camunda:type=\"external\" camunda:topic=\"register\"", task, CODE),
        model("a connector", "<camunda:executionListener event=\"end\" delegateExpression=\"${startClocksListener}\" />",
            "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
            "businessRuleTask_determineTargets", CODE),
        model("a script in a mapping", "<camunda:executionListener event=\"end\" delegateExpression=\"${startClocksListener}\" />",
            "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"groovy\">1</camunda:script>"
                + "</camunda:inputParameter></camunda:inputOutput>", "businessRuleTask_determineTargets", CODE),
        model("a script in a condition", SOLVED, SOLVED.replace("xsi:type=", "language=\"groovy\" xsi:type="), "flow_solved", CODE),
        model("a script in a listener", RESPOND_LISTENER, "<camunda:taskListener event=\"complete\"><camunda:script scriptFormat=\"groovy\">1"
            + "</camunda:script></camunda:taskListener>", "userTask_respondTicket", CODE),
        model("a class in a listener", RESPOND_LISTENER, "<camunda:taskListener event=\"complete\" class=\"java.lang.Thread\" />",
            "userTask_respondTicket", CODE),
        model("an unknown listener", RESPOND_LISTENER, RESPOND_LISTENER.replace("respondTicketListener", "respondListener"),
            "userTask_respondTicket", DELEGATE),
        model("a script task", "</bpmn:process>", "<bpmn:scriptTask id=\"scriptTask_any\" name=\"脚本\" scriptFormat=\"groovy\"><bpmn:script>1"
            + "</bpmn:script></bpmn:scriptTask></bpmn:process>", "scriptTask_any", CODE),
        model("a class by the old name of the engine", "xmlns:dc=", "xmlns:activiti=\"http://activiti.org/bpmn\" xmlns:dc=", task, CODE,
            REGISTERED_BY, "activiti:class=\"java.lang.Thread\""));
  }

  private static Stream<Bad> ways() {
    return Stream.of(
        model("a gateway without default", " default=\"flow_notContacted\"", "", "gateway_requesterContacted", DEFAULT),
        model("an inclusive gateway without default", " default=\"flow_ladderExhausted\"", "", "gateway_whatNext", DEFAULT,
            "<bpmn:exclusiveGateway id=\"gateway_whatNext\"", "<bpmn:inclusiveGateway id=\"gateway_whatNext\"",
            "flow_ladderExhausted</bpmn:outgoing>\n      </bpmn:exclusiveGateway>",
            "flow_ladderExhausted</bpmn:outgoing>\n      </bpmn:inclusiveGateway>"),
        model("a node no way leads to", "sourceRef=\"gateway_solutionConfirmed\" targetRef=\"endEvent_ticketClosed\"",
            "sourceRef=\"gateway_solutionConfirmed\" targetRef=\"endEvent_ticketTimedOut\"", "endEvent_ticketClosed", REACHED),
        model("an unreached node in a subprocess", "sourceRef=\"timerEvent_nextLevelDue\" targetRef=\"gateway_toTell\"",
            "sourceRef=\"timerEvent_nextLevelDue\" targetRef=\"endEvent_ladderExhausted\"", "serviceTask_lost", REACHED,
            "<bpmn:serviceTask id=\"serviceTask_tellLevels\"", "<bpmn:serviceTask id=\"serviceTask_lost\" name=\"丢失\" "
                + "camunda:delegateExpression=\"${tellLevelsDelegate}\" /><bpmn:serviceTask id=\"serviceTask_tellLevels\""),
        model("an unknown table", "camunda:decisionRef=\"ticketTargets\"", "camunda:decisionRef=\"targets\"",
            "businessRuleTask_determineTargets", "引用的决策表和流程存在"),
        model("a node that code finds no more", "\"timerEvent_nextLevelDue\"", "\"timerEvent_next\"", "timerEvent_nextLevelDue", BOUND,
            "\"timerEvent_nextLevelDue\"", "\"timerEvent_next\"", "\"timerEvent_nextLevelDue\"", "\"timerEvent_next\"",
            "\"timerEvent_nextLevelDue\"", "\"timerEvent_next\""),
        model("a process that cannot run", "isExecutable=\"true\"", "isExecutable=\"false\"", "ticketHandling", "流程可以执行"));
  }

  private static Stream<Bad> files() {
    return Stream.of(
        model("a model with a DOCTYPE", "<bpmn:definitions", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<bpmn:definitions",
            null, READABLE),
        bad("a table with a DOCTYPE", TARGETS, "<definitions", "<!DOCTYPE definitions>\n<definitions", null, READABLE),
        bad("a model over 2 MB", MODEL, "</bpmn:definitions>", "<!--" + "x".repeat(2 * 1024 * 1024) + "--></bpmn:definitions>", null, READABLE),
        bad("a model that is no XML", MODEL, "</bpmn:definitions>", "", null, READABLE),
        model("a model outside the standard", "<bpmn:userTask ", "<bpmn:personTask /><bpmn:userTask ", null, READABLE),
        bad("a form that is no JSON", RESOLVE, "{", "", null, READABLE),
        bad("a form without an id", RESOLVE, "\"id\": \"resolveTicket\",", "", null, READABLE));
  }

  private static Stream<Bad> fields() {
    return Stream.of(
        field("a file picker", "\"type\": \"radio\"", "\"type\": \"filepicker\"", "confirmation", USABLE),
        field("a preview of documents", "\"type\": \"radio\"", "\"type\": \"documentPreview\"", "confirmation", USABLE),
        field("a dynamic list", "\"type\": \"group\"", "\"type\": \"dynamiclist\"", "group_ticket", USABLE),
        field("a read-only field", "\"disabled\": true", "\"disabled\": true, \"readonly\": true", "number", USABLE),
        field("a field without a key", "\"key\": \"confirmation\",", "", "field_confirmation", USABLE),
        field("a key the step does not read", "\"key\": \"comment\"", "\"key\": \"remark\"", "remark", OFFERED),
        field("a step that cannot be finished", "\"key\": \"comment\"", "\"key\": \"remark\"", "comment", OFFERED),
        field("something the process cannot show", "\"key\": \"deadline\"", "\"key\": \"dueDate\"", "dueDate", OFFERED),
        field("an answer nobody understands", "\"value\": \"NOT_REACHED\"", "\"value\": \"NOBODY\"", "confirmation", OFFERED),
        field("a required field by an answer that is not offered", "NOT_SOLVED, NOT_REACHED", "NOT_SOLVED, ASLEEP", "comment", CONDITION),
        field("two fields of one key", "\"key\": \"deadline\"", "\"key\": \"number\"", "number", "表单的键不重复"),
        bad("a field that hides by one that is not there", REGISTER, "\"hide\": \"=", "\"hide\": \"=nobody and ", null, CONDITION),
        bad("a category nobody counts", REGISTER, "\"value\": \"MIGRATION\"", "\"value\": \"MOVING\"", "category", OFFERED));
  }

  private static Stream<Bad> tables() {
    return Stream.of(
        bad("a table without catch-all row", TARGETS, "<inputEntry id=\"catchAll_category\">\n          <text></text>",
            "<inputEntry id=\"catchAll_category\">\n          <text>\"OTHER\"</text>", "ticketTargets", ANSWERED),
        bad("a row for everything before others", ROUTING, "<text>\"FAULT\",\"ABNORMAL_OPERATION\",\"DATA_ANOMALY\",\"DEFECT\","
            + "\"CONSULTATION\",\"OTHER\"</text>", "<text></text>", "rule_maintenance", ANSWERED),
        bad("overlapping rows of a UNIQUE table", ROUTING, "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"", "rule_catchAll", "唯一命中的行不重叠"),
        bad("a hit policy that leaves a doubt", ROUTING, "hitPolicy=\"FIRST\"", "hitPolicy=\"ANY\"", "ticketRouting", "命中策略明确"),
        bad("a table without history time to live", TARGETS, " camunda:historyTimeToLive=\"P1825D\"", "", "ticketTargets", HISTORY),
        bad("an unknown role in the routing", ROUTING, "<text>\"engineer\"</text>", "<text>\"helpdesk\"</text>",
            "maintenance_assignedGroup", "表中的角色存在"),
        bad("a cell nobody can read", TARGETS, "<text>\"GENERAL\"</text>", "<text>\"GENERAL</text>", "generalFault_severity", CELL),
        bad("a formula in place of a table", ROUTING, "<decision id=\"ticketRouting\"", "<decision id=\"formula\" name=\"公式\" "
            + "camunda:historyTimeToLive=\"P1825D\"><literalExpression id=\"literal\"><text>1</text></literalExpression></decision>"
            + "<decision id=\"ticketRouting\"", "formula", "决策用表格写成"),
        bad("a script in a cell", TARGETS, "<outputEntry id=\"generalFault_response\">",
            "<outputEntry id=\"generalFault_response\" expressionLanguage=\"groovy\">", "generalFault_response", CELL),
        bad("a variable nobody gives", TARGETS, "<text>severity</text>", "<text>urgency</text>", "input_severity", "表的列与系统一致"),
        bad("a column that is missing", TARGETS, "name=\"catchAll\"", "name=\"last\"", "ticketTargets", "表的列与系统一致"));
  }

  private static Stream<Bad> large() {
    return Stream.of(
        model("a model of more elements than are read", "</bpmn:process>", "<bpmn:task id=\"\" />".repeat(5_000) + "</bpmn:process>", null, READABLE),
        model("a model deeper than is read", "</bpmn:process>", "<bpmn:subProcess>".repeat(50) + "</bpmn:subProcess>".repeat(50)
            + "</bpmn:process>", null, READABLE),
        bad("more tables than are read", TARGETS, "</definitions>", "<decision name=\"多余\" />".repeat(20) + "</definitions>", null, READABLE),
        bad("a form of more fields than are read", REGISTER, "\"components\": [", "\"components\": [" + "{\"type\": \"spacer\"},".repeat(300), null,
            READABLE),
        bad("a table of more rows than are read", TARGETS, "<rule id=\"rule_generalFault\">", "<rule><outputEntry><text>1</text></outputEntry></rule>".repeat(200) + "<rule id=\"rule_generalFault\">",
            "ticketTargets", "决策表大小有限"));
  }

  private static Stream<Bad> formulas() {
    return Stream.of(
        bad("a formula that counts", REGISTER, "\"hide\": \"=", "\"hide\": \"=count(for i in 1..4000000 return i) > 1 and ", null, FORMULA),
        bad("a formula that calls", REGISTER, "\"hide\": \"=", "\"hide\": \"=string length(channel) > 1 and ", null, FORMULA),
        field("a formula in a label", "\"label\": \"", "\"label\": \"=for i in 1..4000000 return i", null, FORMULA),
        field("a template in a label", "\"label\": \"", "\"label\": \"{{#loop list}}", null, FORMULA));
  }

  private static Stream<Bad> cells() {
    String general = general();
    String severity = "generalFault_severity";
    return Stream.of(
        bad("a cell that counts", TARGETS, general, "<text>for i in 1..4000000 return \"GENERAL\"</text>", severity, CELL),
        bad("a cell that counts within not", TARGETS, general, "<text>not(for i in 1..4000000 return i)</text>", severity, CELL),
        bad("a cell that calls", TARGETS, general, "<text>starts with(?, \"GEN\")</text>", severity, CELL),
        bad("a cell that asks a variable", TARGETS, general, "<text>category</text>", severity, CELL),
        bad("a range without an end to its number", TARGETS, general, "<text>[1..%s]</text>".formatted("9".repeat(400_000)), severity, CELL),
        bad("a list without end", TARGETS, general, "<text>%s\"GENERAL\"</text>".formatted("\"GENERAL\",".repeat(100)), severity, CELL),
        bad("an answer that counts", TARGETS, "<text>\"PT30M\"</text>", "<text>if count(for i in 1..4000000 return i) = 1 then \"PT2H\" else \"PT30M\""
            + "</text>", "generalFault_response", CELL),
        bad("an answer of two", TARGETS, "<text>\"PT30M\"</text>", "<text>\"PT30M\",\"PT20M\"</text>", "generalFault_response", CELL),
        bad("an input that counts", TARGETS, "<text>severity</text>", "<text>count(for i in 1..4000000 return i)</text>", "inputExpression_severity",
            CELL),
        bad("an input that is a word of the language", TARGETS, "<text>severity</text>", "<text>null</text>", "inputExpression_severity", CELL),
        bad("values that count", TARGETS, "<text>\"GENERAL\",\"MAJOR\"</text>", "<text>for i in 1..4000000 return i</text>",
            "inputValues_severity", CELL),
        bad("another language for all cells", TARGETS, "<definitions ", "<definitions expressionLanguage=\"juel\" ", null, CELL),
        bad("the loop in another table", APPROVERS, "<text>\"AT_ONCE\"</text>", "<text>for i in 1..4000000 return i</text>", null, CELL));
  }

  private static Stream<Bad> columns() {
    return Stream.of(
        bad("a value that no input has", TARGETS, "<text>\"MAJOR\"</text>", "<text>\"Major\"</text>", "majorFault_severity", COLUMN),
        bad("a value that no input has among others", TARGETS, "<text>\"MIGRATION\",\"REINSTALLATION\"</text>",
            "<text>\"MIGRATION\",\"MOVING\"</text>", "migration_category", COLUMN),
        bad("a value that no input has within not", ROUTING, "<text>\"FAULT\",\"ABNORMAL_OPERATION\",\"DATA_ANOMALY\",\"DEFECT\","
            + "\"CONSULTATION\",\"OTHER\"</text>", "<text>not(\"Fault\")</text>", null, COLUMN),
        bad("a value of another type", TARGETS, general(), "<text>1</text>", "generalFault_severity", COLUMN),
        bad("an answer of another type", TARGETS, "<text>false</text>", "<text>\"false\"</text>", "generalFault_catchAll", COLUMN),
        bad("a column of another type", TARGETS, "name=\"response\" typeRef=\"string\"", "name=\"response\" typeRef=\"integer\"",
            "generalFault_response", COLUMN),
        bad("a column of an unknown type", TARGETS, "name=\"response\" typeRef=\"string\"", "name=\"response\" typeRef=\"date\"", "output_response",
            COLUMN),
        bad("a row with a cell too few", TARGETS, "<outputEntry id=\"generalFault_catchAll\">\n          <text>false</text>\n        </outputEntry>", "",
            "rule_generalFault", COLUMN),
        bad("values that the system does not give", TARGETS, "<text>\"GENERAL\",\"MAJOR\"</text>", "<text>\"GENERAL\",\"Major\"</text>",
            "input_severity", TICKETS, "<text>\"MAJOR\"</text>", "<text>\"Major\"</text>"),
        bad("no values for what the system gives", LADDER, "<text>\"GENERAL\",\"MAJOR\"</text>", "<text>[1..2]</text>", "input_severity", TICKETS),
        bad("minutes that are text", RISKS, "typeRef=\"integer\"", "typeRef=\"string\"", "input_downtimeMinutes", CHANGES),
        bad("a stage that the system does not give", APPROVERS, "<text>\"BEFORE\",\"AT_ONCE\",\"AFTERWARDS\"</text>",
            "<text>\"BEFORE\",\"AT_ONCE\",\"AFTERWARDS\",\"LATER\"</text>", "input_stage", CHANGES),
        bad("an urgency that the system does not give", DRAFTS, "<text>\"REGULAR\",\"EMERGENCY\",\"AFTERWARDS\"</text>",
            "<text>\"REGULAR\",\"EMERGENCY\",\"AFTERWARDS\",\"LATER\"</text>", "input_urgency", PLANS),
        bad("two columns of one name", LADDER, "name=\"level\"", "name=\"role\"", null, "决策引擎可以执行"));
  }

  private static Stream<Bad> single() {
    return Stream.of(
        bad("several targets of one ticket", TARGETS, "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"", "ticketTargets", TICKETS),
        bad("several first roles of one ticket", ROUTING, "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"", "ticketRouting", TICKETS),
        bad("several risks of one change", RISKS, "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"", "changeRisk", CHANGES),
        bad("several deadlines of one step", DEADLINES, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"COLLECT\"", "changeDeadlines", CHANGES),
        bad("several deadlines of one draft", DRAFTS, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"COLLECT\"", "planDeadlines", PLANS),
        bad("rows by numbers that overlap", RISKS, "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"", null, "唯一命中的行不重叠"),
        bad("rows that cannot be tried one by one", RISKS, "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"", "changeRisk", "唯一命中的行不重叠",
            " typeRef=\"integer\"", ""));
  }

  private static String general() {
    return "<text>\"GENERAL\"</text>";
  }

  private static Stream<Bad> targets() {
    return Stream.of(
        bad("a response target longer than the resolution target", TARGETS, "<text>\"PT30M\"</text>", "<text>\"PT3H\"</text>",
            "rule_generalFault", "响应时限不长于解决时限"),
        bad("a target that is no duration", TARGETS, "<text>\"PT30M\"</text>", "<text>\"30分钟\"</text>", "generalFault_response", TARGET),
        bad("a target in days", TARGETS, "<text>\"PT24H\"</text>", "<text>\"P1D\"</text>", "majorFault_resolution", TARGET),
        bad("a target of nothing", TARGETS, "<text>\"PT30M\"</text>", "<text>\"PT0S\"</text>", "generalFault_response", TARGET),
        bad("a calendar of nothing", TARGETS, "<text>\"OFFICE\"</text>", "<text></text>", "consultation_calendar", KNOWN),
        bad("an unknown calendar", TARGETS, "<text>\"OFFICE\"</text>", "<text>\"WORK\"</text>", "consultation_calendar", KNOWN));
  }

  private static Stream<Bad> ladders() {
    return Stream.of(
        bad("a level no clock reaches", LADDER, "<text>\"50%\"</text>", "<text>\"half\"</text>", "responseHalf_level", "级别写法正确"),
        bad("an unknown role in the ladder", LADDER, "<text>\"team-lead\"</text>", "<text>\"teamlead\"</text>",
            "responseThreeQuarters_role", "表中的角色存在"),
        bad("an unknown action", LADDER, "<text>\"TASK\"</text>", "<text>\"CALL\"</text>", "responseOverdue_action", KNOWN),
        bad("overlapping levels", LADDER, "<text>\"bureau-operator\"</text>", "<text>\"project-manager\"</text>",
            "rule_majorStartBureau", "升级级别不重叠"),
        bad("a ladder without a task at the deadline", LADDER, "<text>\"TASK\"</text>", "<text>\"TELL\"</text>", "escalationLadder",
            "升级阶梯不缺级别"),
        bad("a level that another calendar has", LADDER, "<inputEntry id=\"officeHalf_calendar\">\n          <text>\"OFFICE\"</text>",
            "<inputEntry id=\"officeHalf_calendar\">\n          <text>\"NATURAL\"</text>", "rule_officeHalf", "升级级别不重叠"));
  }

  private static Stream<Bad> changes() {
    return Stream.of(
        bad("a risk that approvers are not known for", RISKS, "<text>\"LOW\"</text>", "<text>\"NONE\"</text>", "rule_small", CHANGES),
        bad("a risk of nothing", RISKS, "<text>\"LOW\"</text>", "<text></text>", "rule_small", CHANGES),
        bad("a reminder after the deadline", APPROVERS, "<text>\"PT10M\"</text>", "<text>\"PT1H\"</text>", "rule_atOnce", CHANGES),
        bad("a vote without end", APPROVERS, "<text>\"PT30M\"</text>", "<text>\"soon\"</text>", "rule_atOnce", CHANGES),
        bad("an approver who is no role", APPROVERS, "<text>\"security-officer\"</text>", "<text>\"officer\"</text>",
            "beforeHighSecurityOfficer_role", "表中的角色存在"),
        bad("a deputy who is no role", APPROVERS, "<text>\"contractor-director\"</text>", "<text>\"director\"</text>", null, CHANGES),
        bad("a deadline on an unknown calendar", DEADLINES, "<text>\"OFFICE\"</text>", "<text>\"WORK\"</text>", "rule_revise", CHANGES));
  }

  private static Stream<Bad> plans() {
    return Stream.of(
        bad("a signer who is no role", SIGNERS, "<text>\"team-lead\"</text>", "<text>\"teamlead\"</text>", "rule_shortPlan", PLANS),
        bad("a signer who is nobody", SIGNERS, "<text>\"team-lead\"</text>", "<text></text>", "rule_shortPlan", PLANS),
        bad("a late signature told to no role", SIGNERS, "<text>\"project-manager\"</text>", "<text>\"manager\"</text>", "rule_shortPlan", PLANS),
        bad("a late draft told to no role", DRAFTS, "<text>\"project-manager\"</text>", "<text>\"manager\"</text>", "rule_regular", PLANS),
        bad("a signature without end", SIGNERS, "<text>\"PT1H\"</text>", "<text>\"soon\"</text>", "rule_shortPlan", PLANS),
        bad("a draft due days before", DRAFTS, "<text>\"PT17H30M\"</text>", "<text>\"P2D\"</text>", "rule_regular", PLANS),
        bad("a signer who is reminded when it is too late", SIGNERS, "<text>\"PT1H30M\"</text>", "<text>\"PT30M\"</text>", "rule_shortPlan", PLANS),
        bad("an author who is reminded at the deadline", DRAFTS, "<text>\"PT21H\"</text>", "<text>\"PT17H30M\"</text>", "rule_regular", PLANS),
        bad("a signature on an unknown calendar", SIGNERS, "<text>\"NATURAL\"</text>", "<text>\"WORK\"</text>", "rule_shortPlan", PLANS),
        bad("signatures without their roles", SIGNERS, "name=\"role\"", "name=\"signer\"", "planSigners", PLANS),
        bad("drafts that are told to nobody", DRAFTS, "name=\"escalateTo\"", "name=\"tell\"", "planDeadlines", PLANS),
        bad("signers by what no plan says", SIGNERS, "<text>risk</text>", "<text>severity</text>", "input_risk", PLANS),
        bad("drafts by what no plan says", DRAFTS, "<text>urgency</text>", "<text>form</text>", "input_urgency", PLANS),
        bad("a short plan that nobody signs", SIGNERS, "<text>\"SHORT\"</text>", "<text>\"FULL\"</text>", "planSigners", ANSWERED));
  }

  /** When somebody is reminded of a task, and who is told that it is late. */
  private static Stream<Bad> terms() {
    return Stream.of(
        bad("a reminder of a step after its deadline", DEADLINES, "<text>\"75%\"</text>", "<text>\"100%\"</text>", "rule_overrun", CHANGES),
        bad("a late step told to no role", DEADLINES, "<text>\"\"</text>", "<text>\"manager\"</text>", "rule_overrun", CHANGES),
        bad("a step of no change", DEADLINES, "\"WINDOW_AHEAD\"</text>\n        </inputValues>", "\"NEXT\"</text>\n        </inputValues>",
            "input_step", CHANGES),
        bad("a vote that leaves its seat", DEADLINES, "<outputEntry id=\"approve_holderLeaves\">\n          <text>\"RETURN_TO_GROUP\"</text>",
            "<outputEntry id=\"approve_holderLeaves\">\n          <text>\"MOVE_TO_LEAD\"</text>", "rule_approve", CHANGES),
        bad("a name that anybody takes", DEADLINES, "<outputEntry id=\"verify_holderLeaves\">\n          <text>\"NAME_ANOTHER\"</text>",
            "<outputEntry id=\"verify_holderLeaves\">\n          <text>\"RETURN_TO_GROUP\"</text>", "rule_verify", CHANGES),
        bad("a signature that leaves its seat", DRAFTS, "<text>\"RETURN_TO_GROUP\"</text>", "<text>\"MOVE_TO_LEAD\"</text>", "rule_sign", PLANS),
        bad("a confirmation by the lead", ROLES, "<text>\"RETURN_TO_GROUP\"</text>", "<text>\"MOVE_TO_LEAD\"</text>", "rule_role", GRANTS),
        bad("a ticket whose work leaves its group", TASKS, "<text>\"RETURN_TO_GROUP\"</text>", "<text>\"MOVE_TO_LEAD\"</text>", "rule_respond",
            TERMS),
        bad("a response that is due by another thing", TASKS, "<text>\"RESPONSE_CLOCK\"</text>", "<text>\"PT30M\"</text>", "rule_respond", TERMS),
        bad("an escalation that is handled at some time", TASKS, "<text>\"AT_ONCE\"</text>", "<text>\"SOON\"</text>", "rule_handleEscalation", TERMS),
        bad("a time to handle an escalation on no calendar", TASKS, "<text>\"AT_ONCE\"</text>", "<text>\"PT30M\"</text>", "rule_handleEscalation",
            TERMS),
        bad("a confirmation told to no role", TASKS, "<outputEntry id=\"confirm_escalateTo\">\n          <text>\"\"</text>",
            "<outputEntry id=\"confirm_escalateTo\">\n          <text>\"lead\"</text>", "rule_confirm", TERMS),
        bad("a task of no ticket", TASKS, "\"CONFIRM\",", "\"CLOSE\",", "input_step", TICKETS),
        bad("a window that ends by the table", DEADLINES, "<text>\"WINDOW_END\"</text>", "<text>\"PT4H\"</text>",
            "rule_implement", CHANGES),
        bad("votes that are due by another thing", DEADLINES, "<text>\"APPROVERS\"</text>",
            "<text>\"WINDOW_END\"</text>", "rule_approve", CHANGES),
        bad("a step that is due by another thing", DEADLINES, "<text>\"PT2H\"</text>", "<text>\"WINDOW_END\"</text>", "rule_backOut", CHANGES),
        bad("a release that is backed out without end", DRAFTS, "<text>\"PT2H\"</text>\n        </outputEntry>\n        <outputEntry id=\"backOutRelease",
            "<text>\"\"</text>\n        </outputEntry>\n        <outputEntry id=\"backOutRelease", "rule_backOutRelease", PLANS),
        bad("a release that is reported by a time of the table", DRAFTS, "<outputEntry id=\"reportRelease_deadline\">\n          <text>\"\"</text>",
            "<outputEntry id=\"reportRelease_deadline\">\n          <text>\"PT2H\"</text>", "rule_reportRelease", PLANS),
        bad("a late answer told to no role", DRAFTS, "<outputEntry id=\"answerCriteria_escalateTo\">\n          <text>\"\"</text>",
            "<outputEntry id=\"answerCriteria_escalateTo\">\n          <text>\"lead\"</text>", "rule_answerCriteria", PLANS),
        bad("a role confirmed by a deadline of nothing", ROLES, "<text>\"P1D\"</text>", "<text>\"P1W\"</text>", "rule_role", GRANTS),
        bad("a role confirmed on an unknown calendar", ROLES, "<text>\"OFFICE\"</text>", "<text>\"WORK\"</text>", "rule_role", GRANTS),
        bad("a late confirmation told to no role", ROLES, "<text>\"bureau-leader\"</text>", "<text>\"leader\"</text>", "rule_role", GRANTS),
        bad("a reminder of nothing", ROLES, "<text>\"75%\"</text>", "<text>\"soon\"</text>", "rule_role", GRANTS),
        bad("confirmations by what no request says", ROLES, "<text>kind</text>", "<text>person</text>", "input_kind", GRANTS));
  }

  private static Bad model(String what, String from, String to, String element, String rule, String... more) {
    return bad(what, MODEL, from, to, element, rule, more);
  }

  private static Bad field(String what, String from, String to, String element, String rule) {
    return bad(what, CONFIRM, from, to, element, rule);
  }

  private static Bad bad(String what, String file, String from, String to, String element, String rule, String... more) {
    return new Bad(what, file, Stream.concat(Stream.of(from, to), Stream.of(more)).toList(), file, element, rule);
  }
}
