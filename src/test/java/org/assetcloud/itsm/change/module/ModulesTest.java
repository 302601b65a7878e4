package org.assetcloud.itsm.change.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.time.Zone;
import org.junit.jupiter.api.Test;

/** The register of modules: who keeps it, who misses one, and who hears what became of that (R7.4). */
class ModulesTest {

  private static final Acting OWNER = Acting.as("owner", Role.PROCESS_OWNER);
  private static final Acting ENGINEER = Acting.as("engineer", Role.ENGINEER);
  private static final Clock CLOCK = Clock.fixed(NOW, Zone.SHANGHAI);

  private final Register register = new Register("打印", "门户").using("打印");
  private final Wanted wanted = new Wanted();
  private final Told told = new Told();
  private final Staff staff = new Staff().with(Role.PROCESS_OWNER, "owner", "second-owner");

  @Test
  void theOwnersHearOfAModuleThatSomebodyMisses() {
    ModuleProposal proposal = propose(ENGINEER).propose(" 报表 ", "新上线的模块");

    assertThat(proposal).isEqualTo(new ModuleProposal(1, "报表", "新上线的模块", ModuleProposal.State.PROPOSED, "engineer", NOW, null, null, null));
    assertThat(told.lines()).containsExactly(
        "INFORMATION MODULE/1 -> [owner, second-owner]: 有人提出新模块“报表”：新上线的模块。请在 Cockpit“规则变更”的“模块”页面答复。");
  }

  @Test
  void onlyWhoCanNameModulesProposesOne() {
    for (Role role : Role.values()) {
      boolean proposes = List.of(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR,
          Role.PROCESS_OWNER).contains(role);
      Problem refusal = refusal(() -> propose(Acting.as("somebody", role)).propose(role.label(), "新上线的模块"));
      assertThat(refusal == null).as("%s", role).isEqualTo(proposes);
    }
    assertThat(refusal(() -> propose(Acting.as("auditor", Role.AUDITOR)).propose("报表", "缺")).type()).isEqualTo("not-yours-to-propose");
  }

  @Test
  void whatIsKnownOrProposedAlreadyIsNotProposedAgainHoweverItIsSpelt() {
    propose(ENGINEER).propose("报表", "新上线的模块");

    assertThat(refusal(() -> propose(ENGINEER).propose("打 印", "新上线的模块")).type()).isEqualTo("module-known");
    assertThat(refusal(() -> propose(ENGINEER).propose("报 表", "新上线的模块")).type()).isEqualTo("module-proposed");
    assertThat(refusal(() -> propose(ENGINEER).propose(null, "新上线的模块")).errors()).extracting("field").containsExactly("name");
    assertThat(refusal(() -> propose(ENGINEER).propose("查询", "略")).errors()).extracting("field").containsExactly("reason");
    assertThat(wanted.count()).isOne();
  }

  @Test
  void aProposalThatIsAcceptedIsInTheRegisterAndItsProposerIsTold() {
    propose(ENGINEER).propose("报表", "新上线的模块");

    answer(OWNER).accept(1);

    assertThat(register.all()).containsExactly("打印", "门户", "报表");
    assertThat(wanted.get(1).state()).isEqualTo(ModuleProposal.State.ENTERED);
    assertThat(wanted.get(1).answeredBy()).isEqualTo("owner");
    assertThat(told.lines()).last().isEqualTo("INFORMATION MODULE/1/ANSWER -> [engineer]: 您提出的模块“报表”已经登记，可以使用。");
    assertThat(refusal(() -> answer(OWNER).accept(1)).type()).isEqualTo("proposal-answered");
    assertThat(refusal(() -> answer(OWNER).decline(1, "已有")).type()).isEqualTo("proposal-answered");
  }

  @Test
  void whoIsDeclinedHearsWhy() {
    propose(ENGINEER).propose("报表", "新上线的模块");
    assertThat(refusal(() -> answer(ENGINEER).decline(1, "属于门户")).type()).isEqualTo("not-process-owner");
    assertThat(refusal(() -> answer(OWNER).decline(1, "略")).errors()).extracting("field").containsExactly("reason");

    answer(OWNER).decline(1, "属于门户");

    assertThat(register.all()).containsExactly("打印", "门户");
    assertThat(wanted.get(1)).isEqualTo(new ModuleProposal(1, "报表", "新上线的模块", ModuleProposal.State.DECLINED, "engineer", NOW, "owner", NOW, "属于门户"));
    assertThat(told.lines()).last().isEqualTo("INFORMATION MODULE/1/ANSWER -> [engineer]: 您提出的模块“报表”没有登记：属于门户");
  }

  @Test
  void whatTheOwnerKeepsAnswersWhatWasProposedOfIt() {
    propose(ENGINEER).propose("报表", "新上线的模块");
    propose(ENGINEER).propose("查询", "新上线的模块");

    keep(OWNER).keep(List.of("门户", "打印", "报 表"), 1);

    assertThat(register.all()).containsExactly("门户", "打印", "报 表");
    assertThat(wanted.open()).extracting(ModuleProposal::name).containsExactly("查询");
  }

  @Test
  void onlyAProcessOwnerWhoSawThePresentRegisterKeepsIt() {
    assertThat(refusal(() -> keep(ENGINEER).keep(List.of("打印"), null)).type()).isEqualTo("not-process-owner");
    assertThat(refusal(() -> keep(OWNER).keep(List.of("打印"), 2)).type()).isEqualTo("modules-changed-meanwhile");
    assertThat(refusal(() -> keep(OWNER).keep(List.of("打印"), null))).isNull();
    assertThat(register.all()).containsExactly("打印");
  }

  @Test
  void whatSomeRecordNamesStays() {
    Problem refusal = refusal(() -> keep(OWNER).keep(List.of("门户"), 1));

    assertThat(refusal.type()).isEqualTo("modules-in-use");
    assertThat(refusal).hasMessage("已有变更、冻结期或模板写着模块“打印”，不能删除。");
    assertThat(refusal(() -> keep(OWNER).keep(List.of("打 印"), 1))).as("only spelt otherwise").isNull();
  }

  @Test
  void noNameStandsTwiceHoweverItIsSpelt() {
    assertThat(refusal(() -> keep(OWNER).keep(Arrays.asList("打印", "门户", " 打 印"), 1))).hasMessage("模块“打印”与“ 打 印”是同一个名称，请删除一个。");
    assertThat(refusal(() -> keep(OWNER).keep(null, 1))).hasMessage("请填写模块。");
    assertThat(refusal(() -> keep(OWNER).keep(Arrays.asList("打印", null), 1)).errors()).extracting("field").containsExactly("modules");
  }

  @Test
  void theRegisterHasUpToFiveHundredModules() {
    List<String> names = new ArrayList<>(IntStream.range(0, 499).mapToObj(each -> "模块" + each).toList());
    names.add("打印");

    assertThat(refusal(() -> keep(OWNER).keep(names, 1))).isNull();
    names.add("又一个");
    assertThat(refusal(() -> keep(OWNER).keep(names, 2))).hasMessage("模块最多 500 个，请合并。");
  }

  private ProposeModule propose(CurrentUser person) {
    return new ProposeModule(register, wanted, tell(person), person, CLOCK);
  }

  private AnswerProposal answer(CurrentUser person) {
    return new AnswerProposal(register, wanted, tell(person), person, CLOCK);
  }

  private KeepModules keep(CurrentUser person) {
    return new KeepModules(register, answer(person), person);
  }

  private TellOfModule tell(CurrentUser person) {
    return new TellOfModule(told.by(person), staff);
  }

  private static Problem refusal(ThrowingCallable attempt) {
    return catchThrowableOfType(Problem.class, attempt);
  }

  /** The proposals in memory; an id is its place. */
  private static final class Wanted implements ModuleProposals {

    private final List<ModuleProposal> all = new ArrayList<>();

    @Override
    public long add(ModuleProposal one) {
      all.add(new ModuleProposal(all.size() + 1L, one.name(), one.reason(), one.state(), one.proposedBy(), one.proposedAt(), null, null, null));
      return all.size();
    }

    @Override
    public ModuleProposal get(long id) {
      return all.stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NotFound("proposal-unknown", "没有这个提议。"));
    }

    @Override
    public List<ModuleProposal> open() {
      return all.stream().filter(one -> one.state() == ModuleProposal.State.PROPOSED).toList();
    }

    @Override
    public void update(ModuleProposal proposal) {
      all.set((int) proposal.id() - 1, proposal);
    }

    @Override
    public List<ModuleProposal> list(long offset, int size) {
      return List.copyOf(all);
    }

    @Override
    public long count() {
      return all.size();
    }
  }
}
