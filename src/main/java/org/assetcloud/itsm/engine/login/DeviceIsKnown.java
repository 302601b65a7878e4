package org.assetcloud.itsm.engine.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.assetcloud.itsm.people.signin.Devices;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** A browser in which somebody signed in keeps a secret, by which the next wrong password there counts for it alone. */
@Component
class DeviceIsKnown implements SessionAuthenticationStrategy {

  private final Devices devices;
  private final OriginOfRequest origins;

  DeviceIsKnown(Devices devices, OriginOfRequest origins) {
    this.devices = devices;
    this.origins = origins;
  }

  @Override
  public void onAuthentication(Authentication person, HttpServletRequest request, HttpServletResponse response) {
    String present = origins.of(request).device();
    String device = present == null ? devices.make() : present;
    devices.know(person.getName(), device);
    response.addHeader(HttpHeaders.SET_COOKIE, origins.cookie(device).toString());
  }
}
