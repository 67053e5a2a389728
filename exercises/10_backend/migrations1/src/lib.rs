//! The exercise is in the folder `migrations`. Begin with `2_year.up.sql`.
