package org.assetcloud.itsm.engine.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.assetcloud.itsm.edge.Address;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Refuses a start at ports that another program has taken, and one that would believe what strangers say of where they come from. */
final class EdgeConditions {

  private final Environment environment;

  private EdgeConditions(Environment environment) {
    this.environment = environment;
  }

  static void check(Environment environment) {
    EdgeConditions conditions = new EdgeConditions(environment);
    conditions.checkProxies();
    conditions.checkPorts();
  }

  private void checkProxies() {
    if (!"none".equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy", "none"))) {
      throw new CannotStart("反向代理请用 itsm.proxies 写明地址（如 127.0.0.1），不要设置 server.forward-headers-strategy，请删除后再启动。");
    }
    List<String> proxies = Binder.get(environment).bind("itsm.proxies", Bindable.listOf(String.class)).orElse(List.of());
    proxies.stream().map(String::strip).filter(proxy -> !proxy.isEmpty() && !Address.is(proxy)).findFirst().ifPresent(wrong -> {
      throw new CannotStart("反向代理（itsm.proxies）须是 IP 地址，多个用逗号分开，“%s”不是，请改正。".formatted(wrong));
    });
  }

  /** Before anything is opened: a database must not be touched by a start that cannot succeed. */
  private void checkPorts() {
    String address = environment.getProperty("server.address", "");
    if (taken(address.isBlank() ? "0.0.0.0" : address, port("server.port", 8080))) {
      throw new CannotStart("端口 %d 已被另一个程序占用，可能本系统已在运行：请先停止它，或用 --server.port= 换一个端口，再启动。"
          .formatted(port("server.port", 8080)));
    }
    if (taken("127.0.0.1", port("itsm.operations.port", 0))) {
      throw new CannotStart("运维端口 %d 已被另一个程序占用，可能本系统已在运行：请先停止它，或用 --itsm.operations.port= 换一个端口，再启动。"
          .formatted(port("itsm.operations.port", 0)));
    }
  }

  private int port(String property, int otherwise) {
    return environment.getProperty(property, Integer.class, otherwise);
  }

  private static boolean taken(String address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), Math.max(port, 0)));
      return false;
    } catch (BindException taken) {
      return true;
    } catch (IOException unknown) {
      return false;
    }
  }
}
