package org.assetcloud.itsm.plan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** A file that somebody calls a document of Word: what it is made of, before any of it is opened as one. */
record WordFile(byte[] content) {

  private static final String TOO_LARGE = "文件解压后过大，请删除模板中多余的内容和大图片后重新上传。";
  private static final int MOST_PARTS = 500;
  private static final int MOST_INFLATED = 8 << 20;
  /** Markup takes a hundred times its size once it is opened. */
  private static final int MOST_MARKUP = 1 << 20;
  private static final int AT_ONCE = 1 << 16;
  private static final Pattern MACROS = Pattern.compile("vba|macroenabled|keymapcustomizations");
  /** What a document of texts and pictures is made of. */
  private static final Pattern TEXTS_AND_PICTURES = Pattern.compile("application/xml|image/.+|application/vnd\\.openxmlformats-package\\..+"
      + "|application/vnd\\.openxmlformats-officedocument\\.(?:wordprocessingml\\..+|theme\\+xml|(?:extended-|custom-|customxml)properties\\+xml"
      + "|obfuscatedfont)|application/vnd\\.ms-word\\.styleswitheffects\\+xml|application/x-font\\w*");

  /** Why it must not be used, a Chinese sentence; null where nothing is wrong. */
  String fault() throws IOException, InvalidFormatException {
    if (!fits()) {
      return TOO_LARGE;
    }
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content))) {
      if (opened.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()).size() != 1) {
        return "文件不是 Word 文档（.docx），请在 Word 中另存为“Word 文档 (*.docx)”后重新上传。";
      }
      if (markup(opened) > MOST_MARKUP) {
        return TOO_LARGE;
      }
      String fault = faultOfParts(opened);
      return fault == null ? WordRelationships.fault(content) : fault;
    }
  }

  private static String faultOfParts(OPCPackage opened) throws IOException, InvalidFormatException {
    for (PackagePart part : opened.getParts()) {
      String fault = part.isRelationshipPart() ? null : faultOfPart(part);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static String faultOfPart(PackagePart part) throws IOException {
    String kind = part.getContentType().toLowerCase(Locale.ROOT);
    if (MACROS.matcher(kind).find()) {
      return "模板中有宏，请在 Word 中另存为“Word 文档 (*.docx)”后重新上传。";
    }
    if (!TEXTS_AND_PICTURES.matcher(kind).matches()) {
      return "模板中嵌入了其他文件或对象（%s），请删除后重新上传。".formatted(part.getPartName().getName());
    }
    if (!kind.endsWith("xml") || part instanceof PackagePropertiesPart) {
      return null;
    }
    try (InputStream content = part.getInputStream()) {
      return WordFields.fault(content);
    }
  }

  /** The text of every part, without its markup. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().startsWith("word/") && part.getName().endsWith(".xml")) {
          text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "")).append('\n');
        }
      }
    }
    return text.toString();
  }

  private boolean fits() throws IOException {
    byte[] buffer = new byte[AT_ONCE];
    int parts = 0;
    long inflated = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      while (zip.getNextEntry() != null) {
        parts++;
        for (int read = zip.read(buffer); read >= 0 && inflated <= MOST_INFLATED; read = zip.read(buffer)) {
          inflated += read;
        }
        if (parts > MOST_PARTS || inflated > MOST_INFLATED) {
          return false;
        }
      }
    }
    return true;
  }

  private static long markup(OPCPackage opened) throws IOException, InvalidFormatException {
    long size = 0;
    for (PackagePart part : opened.getParts()) {
      if (part.getContentType().endsWith("xml") && !(part instanceof PackagePropertiesPart)) {
        try (InputStream content = part.getInputStream()) {
          size += content.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    return size;
  }
}
