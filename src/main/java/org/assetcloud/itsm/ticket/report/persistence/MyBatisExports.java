package org.assetcloud.itsm.ticket.report.persistence;

import java.util.List;
import org.assetcloud.itsm.ticket.report.Exports;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisExports implements Exports {

  private final ExportMapper mapper;

  MyBatisExports(ExportMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void begun(Export export) {
    mapper.insert(export);
  }

  @Override
  public void finished(String id, int rows) {
    mapper.finished(id, rows);
  }

  @Override
  public List<Export> find(long offset, int size) {
    return mapper.find(offset, size);
  }

  @Override
  public long count() {
    return mapper.count();
  }
}
