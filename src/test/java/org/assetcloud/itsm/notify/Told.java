package org.assetcloud.itsm.notify;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Who was told what, without a database: each line says how, of which event, whom and what. */
public final class Told implements Notifications {

  private final List<String> lines = new ArrayList<>();
  private final List<Announcement> announcements = new ArrayList<>();
  private final Map<String, TreeSet<String>> toldOf = new HashMap<>();

  /** By the same rules as everybody is told: nobody of what they did themselves, nobody twice of one event. */
  public TellAbout about(CurrentUser person, Members members, Clock clock) {
    return new TellAbout(by(person), new StaffedRole(members), clock);
  }

  public TellPeople by(CurrentUser person) {
    return new TellPeople(this, person, new StaticListableBeanFactory().getBeanProvider(Courier.class));
  }

  /** Such as {@code ASSIGNMENT ASSESS/1 -> [lead]: 等待评估。}; a level stands behind the kind, what it is about is left out. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  public List<Announcement> announcements() {
    return List.copyOf(announcements);
  }

  /** What was said so far is not looked at again. */
  public Told fresh() {
    lines.clear();
    announcements.clear();
    return this;
  }

  @Override
  public List<String> toldOf(String eventKey, Collection<String> recipients) {
    return recipients.stream().filter(toldOf.getOrDefault(eventKey, new TreeSet<>())::contains).toList();
  }

  @Override
  public void add(Collection<String> recipients, Announcement announcement) {
    toldOf.computeIfAbsent(announcement.eventKey(), each -> new TreeSet<>()).addAll(recipients);
    announcements.add(announcement);
    String about = announcement.number() + "/";
    String event = announcement.eventKey().startsWith(about) ? announcement.eventKey().substring(about.length()) : announcement.eventKey();
    lines.add("%s%s %s -> %s: %s".formatted(announcement.kind(), announcement.level() == null ? "" : "(" + announcement.level() + ")", event,
        List.copyOf(recipients), announcement.text().replaceFirst("^[^（]*（[^）]*）", "")));
  }
}
