package org.assetcloud.itsm.change.module.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The upgrade enters every module that some record names, once however it is spelt (R7.4). */
class NamesInUseTest {

  private final Context context = mock(Context.class);
  private Connection database;

  @BeforeEach
  void recordsOfTheVersionBefore() throws SQLException {
    database = DriverManager.getConnection("jdbc:h2:mem:");
    when(context.getConnection()).thenReturn(database);
    run("create table platform_module (form varchar(400) primary key, name varchar(200), position_ int, entered_by varchar(64), entered_at datetime)",
        "create table change_revision (number varchar(40), revision int, modules text, units text, modules_form text, units_form text)",
        "create table change_freeze (id bigint, modules text, modules_form text)",
        "create table change_template (id bigint, modules text, modules_form text)",
        "insert into change_revision values ('BG-1', 1, '模\u200b块1\n凭 单打印', '市　图书馆', null, null)",
        "insert into change_revision values ('BG-1', 2, '模块１', '', null, null), ('BG-2', 1, '𠮷模块', '', null, null)",
        "insert into change_freeze values (1, '', null), (2, '模块1', null)",
        "insert into change_template values (7, 'ＶＰＮ', null)");
  }

  @AfterEach
  void closed() throws SQLException {
    database.close();
  }

  @Test
  void eachNameInUseIsEnteredOnceInTheSpellingThatCanBeTypedAgain() throws Exception {
    new V64__NamesInUse().migrate(context);

    assertThat(read("select name from platform_module order by position_")).hasSize(15)
        .startsWith("资产卡片登记", "资产卡片变更").contains("凭单打印", "服务器", "𠮷模块", "ＶＰＮ").doesNotContain("凭 单打印", "模\u200b块1")
        .containsAnyOf("模块1", "模块１");
    assertThat(read("select form from platform_module")).contains("模块1", "vpn").doesNotContain("");
  }

  @Test
  void recordsKeepTheirNamesLetterForLetterAndGetTheirForm() throws Exception {
    new V64__NamesInUse().migrate(context);

    assertThat(read("select modules from change_revision order by number, revision")).containsExactly("模\u200b块1\n凭 单打印", "模块１", "𠮷模块");
    assertThat(read("select modules_form from change_revision order by number, revision"))
        .containsExactly("\n模块1\n凭单打印\n", "\n模块1\n", "\n𠮷模块\n");
    assertThat(read("select units_form from change_revision where number = 'BG-1' and revision = 1")).containsExactly("\n市图书馆\n");
    assertThat(read("select modules_form from change_freeze order by id")).containsExactly("\n", "\n模块1\n");
    assertThat(read("select modules_form from change_template")).containsExactly("\nvpn\n");
  }

  private void run(String... statements) throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private List<String> read(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
