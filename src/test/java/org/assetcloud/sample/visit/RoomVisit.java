package org.assetcloud.sample.visit;

import java.time.Instant;
import org.assetcloud.itsm.shared.text.Labelled;

/** A visit to the machine room. @param dueAt until when it is to be decided */
record RoomVisit(String number, String title, String visitors, boolean urgent, Status status, Instant askedAt, String askedBy, Instant dueAt) {

  /** What the start form says; names are those of its fields. */
  record Request(String title, String visitors, Boolean urgent) {}

  enum Status implements Labelled {
    ASKED("待审批"), APPROVED("已同意"), REJECTED("不同意"), WITHDRAWN("已撤回"), LEFT("已离开");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** What the approver says. */
  enum Decision {
    APPROVE, REJECT
  }
}
