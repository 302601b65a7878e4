package org.assetcloud.itsm.notify.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.notify.Inbox;
import org.assetcloud.itsm.notify.Notification;
import org.assetcloud.itsm.notify.ReadNotification;
import org.assetcloud.itsm.notify.message.Channel;
import org.assetcloud.itsm.notify.message.SendMessages;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows callers what they were told, and nobody else's. */
@RestController
@Tag(name = "通知", description = "系统通知了本人什么")
@RequestMapping("/api/notifications")
class NotificationController {

  private final Inbox inbox;
  private final ReadNotification readNotification;
  private final SendMessages sendMessages;
  private final CurrentUser currentUser;

  NotificationController(Inbox inbox, ReadNotification readNotification, SendMessages sendMessages, CurrentUser currentUser) {
    this.inbox = inbox;
    this.readNotification = readNotification;
    this.sendMessages = sendMessages;
    this.currentUser = currentUser;
  }

  /** @param configured whether messages leave the house this way */
  record ChannelAnswer(Channel channel, boolean configured) {}

  @GetMapping
  @Operation(summary = "查询本人的通知", description = "最新的在前；没有 readAt 的尚未阅读。")
  Page<Notification> list(
      @Parameter(description = "true 只查尚未阅读的") @RequestParam(defaultValue = "false") boolean unread, Paging paging) {
    String recipient = currentUser.id();
    return paging.of(inbox.of(recipient, unread, paging.offset(), paging.size()), inbox.countOf(recipient, unread));
  }

  @PostMapping("/{id}/read")
  @Operation(summary = "把本人的一条通知记为已读", description = "重复提交不改变首次阅读的时间。")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void read(@Parameter(description = "通知编号") @PathVariable long id) {
    readNotification.read(id);
  }

  @GetMapping("/channels")
  @Operation(summary = "查询通知还通过哪些途径发出", description = "没有配置邮件服务器或短信网关时，通知只在系统内可见。")
  List<ChannelAnswer> channels() {
    Set<Channel> configured = sendMessages.configured();
    return Stream.of(Channel.values()).map(channel -> new ChannelAnswer(channel, configured.contains(channel))).toList();
  }
}
