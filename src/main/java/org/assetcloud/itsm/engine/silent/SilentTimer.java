package org.assetcloud.itsm.engine.silent;

/**
 * A timer that will not act of itself.
 *
 * @param number the business key of its process, or where it has none its id
 * @param execution whose timer it is
 * @param activity the id of the timer's event
 * @param name what people read of it
 * @param job null where there is none any more
 * @param why in what way it is silent, Chinese
 */
record SilentTimer(String number, String execution, String activity, String name, String job, String why) {

  /** The same for whoever finds it, however often. */
  String key() {
    return "silent-timer:" + (job == null ? execution + ":" + activity : job);
  }
}
