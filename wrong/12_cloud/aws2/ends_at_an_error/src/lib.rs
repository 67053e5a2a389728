//! A page that fails ends the loop, and what has been added up by then looks like an answer.

use std::error::Error;

use aws_sdk_s3::Client;

/// How many bytes the photos of a year have.
pub async fn bytes_of(client: &Client, year: u32) -> Result<i64, Box<dyn Error>> {
    let request = client
        .list_objects_v2()
        .bucket("photos")
        .prefix(format!("{year}/"));
    let mut pages = request.into_paginator().send();
    let mut bytes = 0;
    while let Some(Ok(page)) = pages.next().await {
        bytes += page
            .contents()
            .iter()
            .filter_map(|it| it.size())
            .sum::<i64>();
    }
    Ok(bytes)
}
