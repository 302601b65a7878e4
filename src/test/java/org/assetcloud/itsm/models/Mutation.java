package org.assetcloud.itsm.models;

import static org.assetcloud.itsm.models.Drawing.CAMUNDA;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.w3c.dom.Element;

/**
 * One change that somebody makes to the models: something is left out, or exchanged for another of its kind.
 *
 * @param name what is done to what
 */
record Mutation(String name, BiConsumer<Drawing, Random> change) {

  private static final String[] LISTENERS = {"taskListener", "executionListener"};
  private static final String[] STEPS = {"taskListener", "executionListener", "serviceTask"};
  private static final List<Mutation> ALL = found();
  private static final List<String> EVENTS = List.of("complete", "create", "assignment", "start", "end");

  /** Every change of these kinds that the models allow; with what something is exchanged is left to chance. */
  static List<Mutation> all() {
    return ALL;
  }

  private static List<Mutation> found() {
    Drawing drawing = new Drawing();
    List<Mutation> all = new ArrayList<>();
    each(all, drawing, "without listener", (element, random) -> element.getParentNode().removeChild(element), LISTENERS);
    each(all, drawing, "other event of", (element, random) -> element.setAttribute("event", other(EVENTS, element.getAttribute("event"), random)),
        LISTENERS);
    exchanged(all, drawing, "delegate", Mutation::delegate, STEPS);
    each(all, drawing, "other target of", null, "sequenceFlow");
    exchanged(all, drawing, "condition", Mutation::text, "conditionExpression");
    each(all, drawing, "always", (element, random) -> element.setTextContent("${true}"), "conditionExpression");
    each(all, drawing, "never", (element, random) -> element.setTextContent("${false}"), "conditionExpression");
    each(all, drawing, "other group of", (element, random) -> element.setAttributeNS(CAMUNDA, "camunda:candidateGroups",
        Role.values()[random.nextInt(Role.values().length)].id()), "userTask");
    each(all, drawing, "no assignee of", (element, random) -> element.removeAttributeNS(CAMUNDA, "assignee"), "userTask");
    exchanged(all, drawing, "form", attribute(CAMUNDA, "formRef"), "userTask");
    exchanged(all, drawing, "message", attribute(null, "messageRef"), "messageEventDefinition", "receiveTask");
    exchanged(all, drawing, "call", attribute(null, "calledElement"), "callActivity");
    exchanged(all, drawing, "table", attribute(CAMUNDA, "decisionRef"), "businessRuleTask");
    each(all, drawing, "without mapping", (element, random) -> element.getParentNode().removeChild(element), "in");
    each(all, drawing, "other truth of", (element, random) -> element.setAttribute("sourceExpression",
        "${false}".equals(element.getAttribute("sourceExpression")) ? "${true}" : "${false}"), "in");
    exchanged(all, drawing, "time", Mutation::text, "timeDate");
    each(all, drawing, "without", null, "boundaryEvent");
    each(all, drawing, "once", (element, random) -> element.getParentNode().removeChild(element), "multiInstanceLoopCharacteristics",
        "completionCondition");
    return all;
  }

  static Mutation of(String name) {
    return ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(name));
  }

  private static void each(List<Mutation> all, Drawing drawing, String what, BiConsumer<Element, Random> change, String... names) {
    List<Element> elements = drawing.all(names);
    IntStream.range(0, elements.size()).forEach(at -> all.add(new Mutation(what + " " + called(elements.get(at)), (fresh, random) -> {
      Element element = fresh.all(names).get(at);
      if (change != null) {
        change.accept(element, random);
      } else if (element.getLocalName().equals("sequenceFlow")) {
        List<Element> beside = fresh.nodesBeside(element);
        fresh.lead(element, beside.get(random.nextInt(beside.size())));
      } else {
        fresh.remove(element);
      }
    })));
  }

  private static void exchanged(List<Mutation> all, Drawing drawing, String what, BiConsumer<Element, Element> exchange, String... names) {
    List<Element> elements = drawing.all(names);
    IntStream.range(0, elements.size()).forEach(at -> all.add(new Mutation("other " + what + " of " + called(elements.get(at)),
        (fresh, random) -> exchange.accept(fresh.all(names).get(at), fresh.all(names).get(random.nextInt(elements.size()))))));
  }

  private static void delegate(Element one, Element other) {
    swap(one, other, one.getLocalName().equals("serviceTask") ? CAMUNDA : null, other.getLocalName().equals("serviceTask") ? CAMUNDA : null,
        "delegateExpression");
  }

  private static BiConsumer<Element, Element> attribute(String namespace, String name) {
    return (one, other) -> swap(one, other, namespace, namespace, name);
  }

  private static void swap(Element one, Element other, String ofOne, String ofOther, String name) {
    String first = one.getAttributeNS(ofOne, name);
    String second = other.getAttributeNS(ofOther, name);
    if (!first.isEmpty() && !second.isEmpty()) {
      one.setAttributeNS(ofOne, ofOne == null ? name : "camunda:" + name, second);
      other.setAttributeNS(ofOther, ofOther == null ? name : "camunda:" + name, first);
    }
  }

  private static void text(Element one, Element other) {
    String first = one.getTextContent();
    one.setTextContent(other.getTextContent());
    other.setTextContent(first);
  }

  private static String other(List<String> values, String than, Random random) {
    List<String> others = values.stream().filter(value -> !value.equals(than)).toList();
    return others.get(random.nextInt(others.size()));
  }

  /** The element's id, or that of the first around it which has one, with what tells it from its neighbours. */
  private static String called(Element element) {
    Element named = Stream.iterate(element, one -> (Element) one.getParentNode()).filter(one -> one.hasAttribute("id")).findFirst()
        .orElseThrow();
    String detail = named == element ? "" : Stream.of("event", "delegateExpression", "target", "businessKey").map(element::getAttribute)
        .filter(value -> !value.isEmpty()).reduce("", (before, value) -> before + " " + value);
    Element process = (Element) named.getOwnerDocument().getElementsByTagNameNS("*", "process").item(0);
    return process.getAttribute("id") + "/" + named.getAttribute("id") + detail;
  }
}
