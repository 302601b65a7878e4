package org.assetcloud.itsm.ticket.report;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.ticket.Category;

/**
 * Fills the tables of tickets and of the engine directly, as years of work would: closed tickets over 36 months, open ones over the last
 * ten days, both with clocks and events, those of the last year with tasks, the open ones with their timers and the grants on their tasks.
 */
public final class LoadTickets implements AutoCloseable {

  private static final int AT_ONCE = 5000;
  private static final List<String> LIKE_PRODUCTION = List.of("set global innodb_buffer_pool_size = 1073741824", "set unique_checks = 0",
      "set foreign_key_checks = 0");
  private static final int UNITS = 800;
  private static final long MONTHS_36 = 36L * 30 * 86_400;
  private static final long ONE_YEAR = 365L * 86_400;
  private static final long TEN_DAYS = 10L * 86_400;
  private static final String[] STEPS = {"userTask_respondTicket", "userTask_resolveTicket", "userTask_confirmSolution"};

  private final Random random = new Random(7);
  private final Connection database;
  private final Instant now;
  private final String model;
  private final List<PreparedStatement> inserts = new ArrayList<>();

  public LoadTickets(String url, Instant now, String model) throws SQLException {
    this.database = DriverManager.getConnection(url + "?rewriteBatchedStatements=true", "root", "");
    this.now = now;
    this.model = model;
    database.setAutoCommit(false);
    LIKE_PRODUCTION.forEach(this::run);
    List.of("insert into ticket (number, category, severity, channel, title, description, requester_name, requester_unit, requester_unit_form, "
            + "reported_at, registered_at, registered_by, status, assigned_group, assignee, solved_at, closed_at, version, requester_phone_digits) "
            + "values (?, ?, ?, 'PHONE', '无法打开资产卡片，提示连接超时', ?, '张三', ?, ?, ?, ?, 'service-desk', ?, ?, ?, ?, ?, 5, '051385210000')",
        "insert into ticket_clock (id, number, kind, calendar, target_version, calendar_version, deadline, stopped, stopped_at, breached) "
            + "values (?, ?, ?, 'NATURAL', '1', (select version_ from working_calendar where id = 1), ?, ?, ?, ?)",
        "insert into ticket_clock_event (clock_id, position_, type, at_, by_, reason, target) values (?, ?, ?, ?, 'engineer', ?, ?)",
        "insert into ACT_HI_TASKINST (ID_, TASK_DEF_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, NAME_, START_TIME_, END_TIME_, DURATION_) "
            + "values (?, ?, 'ticketHandling', ?, ?, '任务', ?, ?, ?)",
        "insert into ACT_RU_TASK (ID_, REV_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_) "
            + "values (?, 1, ?, '任务', ?, ?, ?, 1)",
        "insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, PROCESS_INSTANCE_ID_, PROCESS_DEF_ID_, PROCESS_DEF_KEY_, RETRIES_, DUEDATE_, "
            + "HANDLER_TYPE_) values (?, 1, 'timer', true, ?, ?, 'ticketHandling', 6, ?, 'timer-intermediate-transition')",
        "insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_) values (?, 1, 1, 'engineer', 7, ?, 66)")
        .forEach(this::prepare);
  }

  public void closed(int count) throws SQLException {
    for (int each = 0; each < count; each++) {
      Instant reported = now.minusSeconds(TEN_DAYS + MONTHS_36 - MONTHS_36 * each / count);
      ticket("GD-C-%07d".formatted(each), reported, true);
      flush(each);
    }
    flush(-1);
  }

  public void open(int count) throws SQLException {
    for (int each = 0; each < count; each++) {
      ticket("GD-O-%07d".formatted(each), now.minusSeconds(TEN_DAYS - TEN_DAYS * each / count), false);
      flush(each);
    }
    flush(-1);
  }

  /** The server learns how its tables are filled; a system that grew over years knows. */
  public void analyse() {
    run("analyze table ticket, ticket_clock, ticket_clock_event, ACT_HI_TASKINST, ACT_RU_TASK, ACT_RU_JOB, ACT_RU_AUTHORIZATION");
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }

  private void ticket(String number, Instant reported, boolean closed) throws SQLException {
    boolean cancelled = closed && random.nextInt(50) == 0;
    boolean responded = closed || random.nextInt(3) > 0;
    Instant response = reported.plusSeconds(random.nextInt(2000));
    Instant solved = response.plusSeconds(random.nextInt(7200));
    String status = cancelled ? "CANCELLED" : closed ? "CLOSED" : responded ? "IN_RESOLUTION" : "AWAITING_RESPONSE";
    String unit = "南通市第%d预算单位".formatted(random.nextInt(UNITS));
    add(0, number, Category.values()[random.nextInt(Category.values().length)].name(), random.nextInt(10) == 0 ? "MAJOR" : "GENERAL",
        "打开资产卡片时提示连接超时，重新登录后仍然如此，请尽快处理。".repeat(5), unit, unit, wall(reported), wall(reported),
        status, closed ? null : "engineer", closed || random.nextBoolean() ? null : "engineer", closed ? wall(solved) : null,
        closed ? wall(solved.plusSeconds(3600)) : null);
    clock(number, "RESPONSE", reported, 1800, responded ? response : null);
    clock(number, "RESOLUTION", reported, 7200, closed ? solved : null);
    if (closed && reported.isAfter(now.minusSeconds(ONE_YEAR))) {
      for (String step : STEPS) {
        int stayed = random.nextInt(7200);
        add(3, number + step, step, model, number, wall(reported), wall(reported.plusSeconds(stayed)), stayed * 1000L);
      }
    } else if (!closed) {
      add(4, number, model, STEPS[responded ? 1 : 0], wall(reported), wall(reported.plusSeconds(responded ? 7200 : 1800)));
      add(5, number, number, model, wall(now.plusSeconds(random.nextInt(86_400) - 60L)));
      add(6, number, number);
    }
  }

  private void clock(String number, String kind, Instant reported, int target, Instant stopped) throws SQLException {
    Instant deadline = reported.plusSeconds(target);
    String id = number + "-" + kind;
    add(1, id, number, kind, wall(deadline), stopped != null, wall(stopped), stopped != null && stopped.isAfter(deadline));
    add(2, id, 0, "STARTED", wall(reported), null, "PT%dS".formatted(target));
    if (stopped != null) {
      add(2, id, 1, "STOPPED", wall(stopped), "SOLVED", null);
    }
  }

  private void add(int insert, Object... values) throws SQLException {
    PreparedStatement statement = inserts.get(insert);
    for (int each = 0; each < values.length; each++) {
      statement.setObject(each + 1, values[each]);
    }
    statement.addBatch();
  }

  private void flush(int done) throws SQLException {
    if ((done + 1) % AT_ONCE == 0) {
      for (PreparedStatement insert : inserts) {
        insert.executeBatch();
      }
      database.commit();
    }
  }

  private void run(String sql) {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  private void prepare(String sql) {
    try {
      inserts.add(database.prepareStatement(sql));
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  private static LocalDateTime wall(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, Zone.SHANGHAI);
  }
}
