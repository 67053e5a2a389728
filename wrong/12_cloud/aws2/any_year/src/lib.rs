//! Asks for the photos of all years.

use std::error::Error;

use aws_sdk_s3::Client;

/// How many bytes the photos of a year have.
pub async fn bytes_of(client: &Client, _year: u32) -> Result<i64, Box<dyn Error>> {
    let request = client.list_objects_v2().bucket("photos");
    let mut pages = request.into_paginator().send();
    let mut bytes = 0;
    while let Some(page) = pages.next().await {
        bytes += page?
            .contents()
            .iter()
            .filter_map(|it| it.size())
            .sum::<i64>();
    }
    Ok(bytes)
}
