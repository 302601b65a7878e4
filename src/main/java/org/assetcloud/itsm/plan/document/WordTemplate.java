package org.assetcloud.itsm.plan.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.config.GramerSymbol;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.render.compute.EnvModel;
import com.deepoove.poi.template.ChartTemplate;
import com.deepoove.poi.template.PictImageTemplate;
import com.deepoove.poi.template.PictureTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Fills in a template of Word. A tag is a name and nothing more: no expression, no picture and no file that a text could name; what is
 * filled in is never read again.
 */
final class WordTemplate {

  private static final Set<Character> SIGNS_OF_FILES_AND_MARKUP = Set.of('@', '#', '*', '+');
  private static final RenderPolicy TEXT = new TextOfPeople();
  private static final RenderPolicy AS_IT_IS = (tag, data, template) -> {};

  private WordTemplate() {}

  /**
   * @param fields texts, rows of texts and conditions, by the names of their tags
   * @param unknown is told the names of tags that are no fields
   * @throws RuntimeException of many kinds, where the file is no template
   */
  static byte[] fill(InputStream template, Map<String, Object> fields, Consumer<String> unknown) throws IOException {
    try (XWPFTemplate opened = XWPFTemplate.compile(template, rules(unknown))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      opened.render(fields).write(out);
      return out.toByteArray();
    }
  }

  private static Configure rules(Consumer<String> unknown) {
    ConfigureBuilder rules = Configure.builder().setRenderDataComputeFactory(model -> tag -> value(model, tag, unknown))
        .addPlugin(GramerSymbol.TEXT.getSymbol(), TEXT).addPlugin(GramerSymbol.TEXT_ALIAS.getSymbol(), TEXT)
        .addPlugin(PictureTemplate.class, AS_IT_IS).addPlugin(PictImageTemplate.class, AS_IT_IS).addPlugin(ChartTemplate.class, AS_IT_IS);
    Tag.TABLES.forEach(table -> rules.bind(table.tag().name(), new LoopRowTableRenderPolicy()));
    Configure built = rules.build();
    built.getDefaultPolicys().keySet().removeAll(SIGNS_OF_FILES_AND_MARKUP);
    return built;
  }

  private static Object value(Object model, String tag, Consumer<String> unknown) {
    Object fields = model instanceof EnvModel row ? row.getRoot() : model;
    if (fields instanceof Map<?, ?> known && known.containsKey(tag)) {
      return known.get(tag);
    }
    unknown.accept(tag);
    return null;
  }
}
