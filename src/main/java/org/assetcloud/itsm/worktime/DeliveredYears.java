package org.assetcloud.itsm.worktime;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.worktime.WorkingYears.Knowledge;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The years the product is delivered with ({@code db/reference/working-years}), in the JSON form of holiday-cn. At start they fill in
 * what is not on record; a year that is on record stays as it is, whoever imported it.
 */
@Component
class DeliveredYears {

  private final WorkingYears years;
  private final ReplaceYear replaceYear;
  private final TransactionTemplate transaction;
  private final ObjectMapper json;

  DeliveredYears(WorkingYears years, ReplaceYear replaceYear, PlatformTransactionManager transactions, ObjectMapper json) {
    this.years = years;
    this.replaceYear = replaceYear;
    this.transaction = new TransactionTemplate(transactions);
    this.json = json;
  }

  @PostConstruct
  void fillIn() throws IOException {
    List<WorkingYear> delivered = read();
    transaction.executeWithoutResult(status -> delivered.forEach(this::fillIn));
  }

  private void fillIn(WorkingYear year) {
    Knowledge known = years.lock();
    if (known.years().stream().noneMatch(each -> each.year() == year.year())) {
      replaceYear.replace(known, year, CurrentUser.SYSTEM);
    }
  }

  private List<WorkingYear> read() throws IOException {
    List<WorkingYear> delivered = new ArrayList<>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:db/reference/working-years/*.json")) {
      delivered.add(json.readValue(file.getContentAsByteArray(), NoticeFile.class).workingYear());
    }
    return delivered;
  }
}
