package org.assetcloud.itsm.plan.persistence;

import java.util.List;
import java.util.stream.Collectors;
import org.assetcloud.itsm.plan.PlanUnknown;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.content.PlanVersions;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPlanVersions implements PlanVersions {

  private final VersionMapper versions;

  MyBatisPlanVersions(VersionMapper versions) {
    this.versions = versions;
  }

  @Override
  public void add(String number, PlanVersion version) {
    PlanContent content = version.content();
    versions.insert(number, VersionRow.of(version));
    if (!content.risks().isEmpty()) {
      versions.insertRisks(number, version.version(), content.risks());
    }
    versions.insertCriteria(number, version.version(), content.criteria());
    versions.insertActions(number, version.version(), content.actions());
  }

  @Override
  public PlanVersion version(String number, int version) {
    return read(number, version).stream().findFirst().orElseThrow(() -> new PlanUnknown(number));
  }

  @Override
  public String digest(String number, int version) {
    return versions.versions(number, version).stream().map(VersionRow::digest).findFirst().orElseThrow(() -> new PlanUnknown(number));
  }

  @Override
  public List<PlanVersion> versions(String number) {
    return read(number, null);
  }

  private List<PlanVersion> read(String number, Integer version) {
    var risks = versions.risks(number, version).stream().collect(
        Collectors.groupingBy(RiskRow::version, Collectors.mapping(RiskRow::row, Collectors.toList())));
    var criteria = versions.criteria(number, version).stream().collect(
        Collectors.groupingBy(CriterionRow::version, Collectors.mapping(CriterionRow::row, Collectors.toList())));
    var actions = versions.actions(number, version).stream().collect(
        Collectors.groupingBy(ActionRow::version, Collectors.mapping(ActionRow::row, Collectors.toList())));
    return versions.versions(number, version).stream().map(row -> new PlanVersion(row.version(), row.by(), row.at(), row.releaseAt(),
        row.digest(), new PlanContent(row.form(), row.scope(), risks.getOrDefault(row.version(), List.of()),
            criteria.getOrDefault(row.version(), List.of()), actions.getOrDefault(row.version(), List.of()), row.tracking()))).toList();
  }
}
