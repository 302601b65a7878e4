-- What was typed into forms is kept by the features themselves; the engine's history wrote it down once more, value by value (R7.1).
delete from ACT_HI_DETAIL where TYPE_ = 'FormProperty';
