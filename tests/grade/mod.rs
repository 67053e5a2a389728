//! `runner grade`: from submissions to grades.

mod class;
mod grades;
mod killed;
mod points;
mod shards;
mod students;
