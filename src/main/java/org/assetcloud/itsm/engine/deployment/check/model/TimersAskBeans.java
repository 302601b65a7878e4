package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Expression;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A watch asks the clock when to wake: a duration of its own would know neither pauses nor the calendar (R5.7, design section 5). */
public final class TimersAskBeans implements Rule<ModelFile> {

  @Override
  public String name() {
    return "定时由时钟计算";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return file.all(TimerEventDefinition.class).stream().filter(timer -> timer.getTimeDuration() != null || timer.getTimeCycle() != null
            || timer.getTimeDate() == null || !Expression.asksABean(timer.getTimeDate().getTextContent(), file.beans()))
        .map(timer -> ModelFile.broken(timer,
            "定时写成了固定的时长或日期，须写成日期（timeDate）并由系统计算，如 ${ticketWatch.nextWake(execution)}"));
  }
}
