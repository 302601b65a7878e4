package org.assetcloud.itsm.ticket.requester.persistence;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.shared.persistence.Like;
import org.assetcloud.itsm.shared.text.NameForm;
import org.assetcloud.itsm.shared.text.Phone;
import org.assetcloud.itsm.shared.text.SearchText;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.registration.KnownRequesters;
import org.assetcloud.itsm.ticket.requester.Requester;
import org.assetcloud.itsm.ticket.requester.RequesterChangedMeanwhile;
import org.assetcloud.itsm.ticket.requester.RequesterExists;
import org.assetcloud.itsm.ticket.requester.RequesterUnknown;
import org.assetcloud.itsm.ticket.requester.Requesters;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRequesters implements Requesters, KnownRequesters {

  private final RequesterMapper mapper;

  MyBatisRequesters(RequesterMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void remember(Report.Requester requester, Instant reportedAt) {
    RequesterRow row = RequesterRow.of(requester, reportedAt);
    if (mapper.seenAgain(row) == 0) {
      try {
        mapper.insert(row);
      } catch (DuplicateKeyException insertedByAnother) {
        mapper.seenAgain(row);
      }
    }
  }

  @Override
  public void replace(Report.Requester mistyped, Report.Requester right, Instant reportedAt) {
    if (mistyped.equals(right)) {
      return;
    }
    RequesterRow before = RequesterRow.of(mistyped, reportedAt);
    RequesterRow after = RequesterRow.of(right, reportedAt);
    if (before.sameAs(after)) {
      mapper.respell(after);
    } else {
      remember(right, reportedAt);
      mapper.deleteUnused(before);
    }
  }

  @Override
  public List<Requester> find(Wanted wanted, long offset, int size) {
    return mapper.find(SearchedRequester.of(wanted), offset, size);
  }

  @Override
  public long count(Wanted wanted) {
    return mapper.count(SearchedRequester.of(wanted));
  }

  @Override
  public List<String> units(String text, int most) {
    return mapper.units(text == null ? null : Like.containing(NameForm.of(SearchText.checked(text))), most);
  }

  @Override
  public Requester get(long id) {
    Requester found = mapper.get(id);
    if (found == null) {
      throw new RequesterUnknown();
    }
    return found;
  }

  @Override
  public void update(Requester requester) {
    try {
      if (mapper.update(requester, Report.Requester.nameForm(requester.name()), Report.Requester.unitForm(requester.unit()),
          Phone.digits(requester.phone())) == 0) {
        throw new RequesterChangedMeanwhile();
      }
    } catch (DuplicateKeyException another) {
      throw new RequesterExists(requester);
    }
  }

  @Override
  public void delete(long id) {
    mapper.delete(id);
  }
}
