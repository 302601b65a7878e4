package org.assetcloud.itsm.engine.deployment.check.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One expression of a model. It may ask a bean ({@code ${ticketWork.group(execution)}}), compare variables that the process offers, and
 * ask whether a list has anything; everything else of the language is refused.
 */
public final class Expression {

  /** Leaves the answer to a bean. */
  private static final Pattern ASKS_A_BEAN = Pattern.compile("\\$\\{([a-z]\\w*)\\.([a-z]\\w*)\\(\\w+\\)}");
  private static final Pattern PLACE = Pattern.compile("([$#])\\{([^}]*)}");
  private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<text>'[^'\\\\]*'|\"[^\"\\\\]*\")|(?<number>\\d+(?:\\.\\d+)?)"
      + "|(?<word>[A-Za-z_]\\w*)|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!?:+*/%(),.-]))\\s*");
  private static final Set<String> OF_THE_LANGUAGE =
      Set.of("and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "empty", "true", "false", "null", "div", "mod");
  private static final Set<String> OF_A_LIST = Set.of("size", "isEmpty");

  private final Map<String, Class<?>> beans;
  private final Set<String> variables;
  private final List<String> tokens = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private Expression(Map<String, Class<?>> beans, Set<String> variables) {
    this.beans = beans;
    this.variables = variables;
  }

  /** What is wrong with the expressions in a text, in Chinese; nothing where there are none. */
  public static List<String> faults(String text, Map<String, Class<?>> beans, Set<String> variables) {
    List<String> faults = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      if (place.group(1).equals("#")) {
        faults.add("表达式 %s 须以 ${ 开头".formatted(place.group()));
      } else {
        faults.addAll(new Expression(beans, variables).read(place.group(2)));
      }
    }
    String rest = PLACE.matcher(text).replaceAll("");
    if (rest.contains("${") || rest.contains("#{")) {
      faults.add("表达式没有写完整");
    }
    return faults;
  }

  /** Whether the whole text leaves the answer to an allowed bean. */
  public static boolean asksABean(String text, Map<String, Class<?>> beans) {
    Matcher asks = ASKS_A_BEAN.matcher(text == null ? "" : text.strip());
    return asks.matches() && hasMethod(beans.get(asks.group(1)), asks.group(2));
  }

  private List<String> read(String expression) {
    Matcher token = TOKEN.matcher(expression);
    while (token.lookingAt()) {
      tokens.add(token.group().strip());
      token.region(token.end(), expression.length());
    }
    if (token.regionStart() != expression.length() || tokens.isEmpty()) {
      return List.of("表达式 ${%s} 用了不允许的写法".formatted(expression));
    }
    for (int i = 0; i < tokens.size(); i++) {
      i = isWord(i) && !OF_THE_LANGUAGE.contains(tokens.get(i)) ? word(i) : sign(i);
    }
    return faults;
  }

  private int word(int at) {
    String name = tokens.get(at);
    if (is(at + 1, ".") && isWord(at + 2) && is(at + 3, "(")) {
      call(name, tokens.get(at + 2));
      return at + 2;
    }
    if (is(at + 1, "(")) {
      faults.add("不认识函数“%s”，只能调用系统提供的组件".formatted(name));
    } else if (is(at + 1, ".")) {
      faults.add("“%s”不能再取下一级".formatted(name));
      return at + 2;
    } else if (!variables.contains(name) && !(beans.containsKey(name) && tokens.size() == 1)) {
      faults.add("本流程没有变量“%s”".formatted(name));
    }
    return at;
  }

  private void call(String name, String method) {
    if (beans.containsKey(name)) {
      if (!hasMethod(beans.get(name), method)) {
        faults.add("组件“%s”没有“%s”".formatted(name, method));
      }
    } else if (!variables.contains(name)) {
      faults.add("不认识组件“%s”，只能调用系统提供的组件".formatted(name));
    } else if (!OF_A_LIST.contains(method)) {
      faults.add("变量“%s”不能调用“%s”".formatted(name, method));
    }
  }

  private int sign(int at) {
    if (is(at, ".")) {
      faults.add("结果不能再取下一级");
      return at + 1;
    }
    return at;
  }

  private boolean is(int at, String token) {
    return at < tokens.size() && tokens.get(at).equals(token);
  }

  private boolean isWord(int at) {
    return at < tokens.size() && Character.isJavaIdentifierStart(tokens.get(at).charAt(0));
  }

  private static boolean hasMethod(Class<?> bean, String method) {
    return bean != null && Arrays.stream(bean.getMethods())
        .anyMatch(one -> one.getName().equals(method) && one.getDeclaringClass() != Object.class);
  }
}
