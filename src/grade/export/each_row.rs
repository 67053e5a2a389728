//! `EachRow`: a list in JSON with what each student contributes. It's written while the rows are read.

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer, ser};
use serde_json::Value;

use crate::grade::gradebook::{GradedSubmission, Rows};

/// A list with what each student contributes.
pub(super) struct EachRow<'g> {
    pub rows: &'g Rows,
    pub values: fn(&GradedSubmission) -> Vec<Value>,
}

impl Serialize for EachRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for row in self.rows.iter() {
            for value in (self.values)(&row.map_err(ser::Error::custom)?) {
                list.serialize_element(&value)?;
            }
        }
        list.end()
    }
}
