package org.assetcloud.itsm.shared.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.assetcloud.itsm.shared.ChangedMeanwhile;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.text.Digest;
import org.springframework.stereotype.Component;

/** Carries a request out once per user and key, also when it comes fifty times at once or again after a crash. Keys are kept 30 days. */
@Component
class AnswerOnce {

  static final Duration KEPT = Duration.ofDays(30);

  private final AnsweredRequests requests;
  private final UserStep userStep;
  private final Clock clock;

  AnswerOnce(AnsweredRequests requests, UserStep userStep, Clock clock) {
    this.requests = requests;
    this.userStep = userStep;
    this.clock = clock;
  }

  /**
   * @param user who asks; keys of different people have nothing to do with each other
   * @param request all that was asked for, the same text for the same wish
   * @param first carries it out; part of the same transaction as the record of its answer
   * @throws Refused where the key was used for another request
   */
  public Answered answer(String user, IdempotencyKey key, String request, Supplier<Answered> first) {
    String digest = Digest.hex(request);
    return userStep.take(() -> {
      Answered before = answeredBefore(user, key, digest);
      return before == null ? carryOut(user, key, digest, first) : before;
    });
  }

  private Answered answeredBefore(String user, IdempotencyKey key, String digest) {
    AnsweredRequests.Request before = requests.find(user, key);
    if (before == null) {
      return null;
    }
    if (before.at().isBefore(clock.instant().minus(KEPT))) {
      requests.forget(user, key);
      return null;
    }
    if (!before.digest().equals(digest)) {
      throw Refused.field("Idempotency-Key", "这个 Idempotency-Key 已用于另一个请求，请为新的请求换一个。");
    }
    return before.answered();
  }

  private Answered carryOut(String user, IdempotencyKey key, String digest, Supplier<Answered> first) {
    if (!requests.begin(user, key, digest, clock.instant())) {
      throw new ChangedMeanwhile("request-under-way", "相同的请求正在处理，请稍后再试。");
    }
    Answered answered = first.get();
    requests.answer(user, key, answered);
    return answered;
  }
}
