package org.assetcloud.itsm.webapps;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A form that is open in Tasklist, filled in by what people read: labels and answers. */
record OpenForm(Page page) {

  /** Milliseconds; form-js waits 300 after a key. */
  private static final double DRAWN = 350;

  /** Opens the form by which a call is registered. */
  static OpenForm ofANewTicket(Page page) {
    return ofANew(page, "工单处理");
  }

  /** Opens the form by which a process is started. */
  static OpenForm ofANew(Page page, String process) {
    page.locator(".start-process-action a").click();
    page.locator(".modal-body a:has-text('%s')".formatted(process)).click();
    page.locator(".modal-body .fjs-container").waitFor();
    return new OpenForm(page);
  }

  /** The input of a field. */
  Locator field(String label) {
    return page.locator(".fjs-container :is(.fjs-form-field, .fjs-datetime-subsection):has(> label:text-matches('^%s[*]?$'))".formatted(label))
        .locator("input, textarea").first();
  }

  /** Types a text and leaves the field. What is typed as fast as only a test can, form-js may lose while it draws what was done before. */
  void fill(String label, String text) {
    Locator field = field(label);
    for (int attempt = 0; attempt < 5; attempt++) {
      field.fill(text);
      field.blur();
      page.waitForTimeout(DRAWN);
      if (field.inputValue().equals(text)) {
        return;
      }
    }
    throw new IllegalStateException(label + " does not keep " + text);
  }

  void choose(String answer) {
    page.locator(".fjs-form-field-radio label").getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
  }

  void tick(String label) {
    page.locator(".fjs-form-field-checkbox label").filter(new Locator.FilterOptions().setHasText(label)).click();
  }

  void select(String label, String option) {
    Locator field = page.locator(".fjs-form-field-select:has(> label:text-matches('^%s[*]?$'))".formatted(label));
    field.locator(".fjs-input-group").click();
    field.locator(".fjs-dropdownlist-item").filter(new Locator.FilterOptions().setHasText(option)).first().click();
  }

  /** The column of a field, with what is said about it. */
  Locator column(String label) {
    return page.locator(".fjs-layout-column:not(:has(.fjs-layout-column)):has(label:text-matches('^%s[*]?$'))".formatted(label));
  }

  Locator send() {
    return page.locator(".modal-footer .btn-primary, .form-pane button:has-text('完成')").last();
  }
}
