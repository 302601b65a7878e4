package org.assetcloud.itsm.notify;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Tells people about one thing on record, in a sentence that begins with what it is; each of them once of an event. */
@Component
public class TellAbout {

  /** What a notification takes. */
  private static final int LONGEST = 900;
  private static final int LONGEST_TITLE = 60;

  private final TellPeople tellPeople;
  private final StaffedRole staffed;
  private final Clock clock;

  TellAbout(TellPeople tellPeople, StaffedRole staffed, Clock clock) {
    this.tellPeople = tellPeople;
    this.staffed = staffed;
    this.clock = clock;
  }

  /** @param called what things of this kind are called, Chinese */
  public record Thing(String called, String number, String title) {}

  /**
   * @param event names it among those of this thing
   * @param level the step of escalation, null where it is none
   * @param what goes on after the thing's title, a Chinese sentence
   */
  public void tell(Thing thing, String event, NotificationKind kind, String level, Collection<String> people, String what) {
    String text = "%s %s（%s）%s".formatted(thing.called(), thing.number(), Text.shortened(thing.title(), LONGEST_TITLE), what);
    tellPeople.tell(people, new Announcement("%s/%s".formatted(thing.number(), event), kind, thing.number(), level,
        Text.shortened(text, LONGEST), clock.instant()));
  }

  /** The members of these roles, each once; for a role that nobody holds those of the next one, so that somebody hears of it. */
  public List<String> of(Role... roles) {
    TreeSet<String> all = new TreeSet<>();
    Arrays.stream(roles).forEach(role -> all.addAll(above(role).members()));
    return List.copyOf(all);
  }

  /** Whom something late is told: those of the role, or where nobody holds it of the next one, and why. */
  public StaffedRole.Found above(Role role) {
    return staffed.forLevel(role);
  }
}
