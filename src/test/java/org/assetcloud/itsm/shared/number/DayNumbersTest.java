package org.assetcloud.itsm.shared.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WiredTest
class DayNumbersTest {

  @Autowired
  DayNumbers numbers;

  @Autowired
  PlatformTransactionManager transactions;

  @Test
  void eachDayAndSeriesCountsFromOne() {
    LocalDate day = LocalDate.of(2031, 1, 1);

    assertThat(numbers.next("XA", day)).isEqualTo("XA-20310101-0001");
    assertThat(numbers.next("XA", day)).isEqualTo("XA-20310101-0002");
    assertThat(numbers.next("XB", day)).isEqualTo("XB-20310101-0001");
    assertThat(numbers.next("XA", day.plusDays(1))).isEqualTo("XA-20310102-0001");
  }

  @Test
  void whoeverTookANumberAndHasNotEndedKeepsNobodyFromTheNext() throws Exception {
    LocalDate day = LocalDate.of(2031, 1, 3);
    ExecutorService another = Executors.newSingleThreadExecutor();
    try {
      String taken = new TransactionTemplate(transactions).execute(open -> {
        String first = numbers.next("XA", day);
        Future<String> beside = another.submit(() -> numbers.next("XA", day));
        assertThat(beside).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo("XA-20310103-0002");
        open.setRollbackOnly();
        return first;
      });

      assertThat(taken).isEqualTo("XA-20310103-0001");
      assertThat(numbers.next("XA", day)).as("a number is handed out for good").isEqualTo("XA-20310103-0003");
    } finally {
      another.shutdownNow();
    }
  }

  @Test
  void manyWhoAskAtOnceGetEachTheirOwnAlsoTheFirstOfADay() throws Exception {
    LocalDate day = LocalDate.of(2031, 1, 4);
    ExecutorService people = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> asked = new ArrayList<>();
      for (int person = 0; person < 8; person++) {
        asked.add(people.submit(() -> IntStream.range(0, 10).mapToObj(each -> numbers.next("XA", day)).toList()));
      }
      List<String> all = new ArrayList<>();
      for (Future<List<String>> one : asked) {
        assertThat(one.get()).as("ascending for whoever asks").isSorted();
        all.addAll(one.get());
      }
      assertThat(all).doesNotHaveDuplicates().hasSize(80).contains("XA-20310104-0001", "XA-20310104-0080");
    } finally {
      people.shutdownNow();
    }
  }
}
