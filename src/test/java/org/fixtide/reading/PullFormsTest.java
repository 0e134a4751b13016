// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose pull it is, what it carries, its tag, release and version: a row for each known form. */
class PullFormsTest {

  private static final String K = "git://git.kernel.org/pub/scm/linux/kernel/git/";

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          [GIT PULL] Networking for v6.19-rc5                                    | netdev/net.git tags/net-6.19-rc5                             | 2026-01-08 | net        | FIXES    | net-6.19-rc5                     | 6.19 | 5 | 1
          [GIT PULL] Networking for v6.19-rc4                                    | netdev/net.git net-6.19-rc4                                  | 2025-12-30 | net        | FIXES    | net-6.19-rc4                     | 6.19 | 4 | 1
          [GIT PULL] Networking for 5.14-rc7                                     | netdev/net.git tags/net-5.14-rc7                             | 2021-08-19 | net        | FIXES    | net-5.14-rc7                     | 5.14 | 7 | 1
          [GIT PULL] Networking for v6.16-rc6 (follow up)                        | netdev/net.git tags/net-6.16-rc6-2                           | 2025-07-11 | net        | FIXES    | net-6.16-rc6-2                   | 6.16 | 6 | 1
          [GIT PULL] Networking for v6.13-rc1 - attempt II                       | netdev/net.git tags/net-6.13-rc1                             | 2024-11-28 | net        | FIXES    | net-6.13-rc1                     | 6.13 | 1 | 2
          [GIT PULL] Networking for v6.13                                        | netdev/net-next.git tags/net-next-6.13                       | 2024-11-19 | net        | FEATURES | net-next-6.13                    | 6.13 | - | 1
          [GIT] Networking                                                       | netdev/net.git                                               | 2020-05-23 | net        | FIXES    | -                                | 5.7  | 7 | 1
          [GIT]: Networking                                                      | davem/net-next.git                                           | 2019-05-07 | net        | FEATURES | -                                | 5.2  | - | 1
          [GIT PULL] bluetooth 2026-02-23                                        | bluetooth/bluetooth.git tags/for-net-2026-02-23              | 2026-02-23 | bluetooth  | FIXES    | for-net-2026-02-23               | 7.0  | - | 1
          pull request: bluetooth-next 2026-01-29                                | bluetooth/bluetooth-next.git tags/for-net-next-2026-01-29    | 2026-01-29 | bluetooth  | FEATURES | for-net-next-2026-01-29          | 7.0  | - | 1
          pull request: bluetooth 2019-09-05                                     | bluetooth/bluetooth.git for-upstream                         | 2019-09-05 | bluetooth  | FIXES    | -                                | 5.3  | - | 1
          [PATCH net 0/n] pull-request: can 2025-11-26                           | mkl/linux-can.git tags/linux-can-fixes-for-6.18-20251126     | 2025-11-26 | can        | FIXES    | linux-can-fixes-for-6.18-20251126 | 6.18 | - | 1
          [PATCH net-next 0/8] pull-request: can-next 2026-01-31                 | mkl/linux-can-next.git tags/linux-can-next-for-6.20-20260131 | 2026-01-31 | can        | FEATURES | linux-can-next-for-6.20-20260131 | 7.0  | - | 1
          [PATCH net-next 0/4] pull-request: can-next 2023-02-17 - fixed         | mkl/linux-can-next.git tags/linux-can-next-for-6.3-20230217  | 2023-02-17 | can        | FEATURES | linux-can-next-for-6.3-20230217  | 6.3  | - | 2
          [GIT PULL] wireless-2026-03-04                                         | wireless/wireless.git tags/wireless-2026-03-04               | 2026-03-04 | wireless   | FIXES    | wireless-2026-03-04              | 7.0  | - | 1
          pull-request: wireless-next-2025-03-04-v2                              | wireless/wireless-next.git tags/wireless-next-2025-03-04-v2  | 2025-03-05 | wireless   | FEATURES | wireless-next-2025-03-04-v2      | 6.15 | - | 2
          pull-request: mac80211 2021-03-17                                      | jberg/mac80211.git tags/mac80211-for-net-2021-03-17          | 2021-03-17 | wireless   | FIXES    | mac80211-for-net-2021-03-17      | 5.12 | - | 1
          pull-request: wireless-drivers-next-2021-12-23                         | kvalo/wireless-drivers-next.git tags/wireless-drivers-next-2021-12-23 | 2021-12-23 | wireless | FEATURES | wireless-drivers-next-2021-12-23 | 5.17 | - | 1
          pull request: mt76 2025-01-14 v2                                       | https://github.com/nbd168/wireless tags/mt76-for-kvalo-2025-01-14 | 2025-01-14 | mt76 | FEATURES | mt76-for-kvalo-2025-01-14        | 6.14 | - | 2
          pull request: mt76-fixes 2025-08-27                                    | https://github.com/nbd168/wireless tags/mt76-fixes-2025-08-27 | 2025-08-27 | mt76      | FIXES    | mt76-fixes-2025-08-27            | 6.17 | - | 1
          pull-request: iwlwifi-fixes-2026-03-24                                 | iwlwifi/iwlwifi-next.git/ tags/iwlwifi-fixes-2026-03-24      | 2026-03-24 | iwlwifi    | FIXES    | iwlwifi-fixes-2026-03-24         | 7.0  | - | 1
          pull-request: ath-current-20240812                                     | ath/ath.git tags/ath-current-20240812                        | 2024-08-12 | ath        | FIXES    | ath-current-20240812             | 6.11 | - | 1
          pull-request: ath-next-20251111                                        | ath/ath.git tags/ath-next-20251111                           | 2025-11-11 | ath        | FEATURES | ath-next-20251111                | 6.19 | - | 1
          pull-request: rtw-next-2025-07-04                                      | https://github.com/pkshih/rtw.git tags/rtw-next-2025-07-04   | 2025-07-04 | rtw        | FEATURES | rtw-next-2025-07-04              | 6.17 | - | 1
          "[PATCH net,v2 0/8] Netfilter fixes for net"                           | netfilter/nf.git tags/nf-25-12-10                            | 2025-12-10 | netfilter  | FIXES    | nf-25-12-10                      | 6.19 | - | 2
          "[PATCH net,v20/4] Netfilter/IPVS fixes for net"                       | netfilter/nf.git nf-25-03-13                                 | 2025-03-13 | netfilter  | FIXES    | nf-25-03-13                      | 6.14 | - | 2
          [PATCH net 0/7] netfilter: updates for net                             | netfilter/nf.git main                                        | 2025-09-10 | netfilter  | FIXES    | -                                | 6.17 | - | 1
          [PATCH 00/29] Netfilter updates for net-next                           | pablo/nf-next.git HEAD                                       | 2020-02-18 | netfilter  | FEATURES | -                                | 5.7  | - | 1
          [GIT PULL v2 net-next] netfilter: updates for net-next                 | netfilter/nf-next.git tags/nf-next-25-12-08                  | 2026-01-20 | netfilter  | FEATURES | nf-next-25-12-08                 | 7.0  | - | 2
          [PATCH 0/5] pull request (net): ipsec 2025-08-11                       | klassert/ipsec.git tags/ipsec-2025-08-11                     | 2025-08-11 | ipsec      | FIXES    | ipsec-2025-08-11                 | 6.17 | - | 1
          [PATCH 0/9] pull request (net-next): ipsec-next 2025-05-23             | klassert/ipsec-next.git tags/ipsec-next-2025-05-23           | 2025-05-23 | ipsec      | FEATURES | ipsec-next-2025-05-23            | 6.16 | - | 1
          [PATCH net 0/3] pull request: batman-adv 2023-08-16                    | git://git.open-mesh.org/linux-merge.git tags/batadv-net-pullrequest-20230816 | 2023-08-16 | batman-adv | FIXES | batadv-net-pullrequest-20230816 | 6.5 | - | 1
          [PATCH 00/12] pull request for net-next: batman-adv 2021-02-01         | git://git.open-mesh.org/linux-merge.git tags/batadv-next-pullrequest-20210201 | 2021-02-01 | batman-adv | FEATURES | batadv-next-pullrequest-20210201 | 5.12 | - | 1
          pull-request: bpf 2023-08-31                                           | bpf/bpf.git tags/for-netdev                                  | 2023-08-31 | bpf        | FIXES    | for-netdev                       | 6.6  | - | 1
          pull-request: bpf-next 2023-10-16                                      | bpf/bpf-next.git tags/for-netdev                             | 2023-10-16 | bpf        | FEATURES | for-netdev                       | 6.7  | - | 1
          [pull request][net 00/15] mlx5 fixes 2023-04-27                        | saeed/linux.git tags/mlx5-fixes-2023-04-27                   | 2023-04-27 | mlx5       | FIXES    | mlx5-fixes-2023-04-27            | 6.4  | - | 1
          "[pull request][net-next V2 00/15] mlx5 updates 2023-02-10"            | saeed/linux.git tags/mlx5-updates-2023-02-10                 | 2023-02-10 | mlx5       | FEATURES | mlx5-updates-2023-02-10          | 6.3  | - | 2
          "[PATCH net 0/8][pull request] Intel Wired LAN Driver Updates 2023-05-02 (ice, iavf)" | tnguy/net-queue 100GbE                        | 2023-05-02 | intel      | FIXES    | -                                | 6.4  | - | 1
          [GIT PULL] Please pull RDMA subsystem changes                          | rdma/rdma.git tags/for-linus                                 | 2024-01-25 | rdma       | FIXES    | for-linus                        | 6.8  | - | 1
          [PATCH] pull-request: ieee802154 for net 2023-12-01                    | wpan/wpan.git tags/ieee802154-for-net-2023-12-01             | 2023-12-01 | wpan       | FIXES    | ieee802154-for-net-2023-12-01    | 6.7  | - | 1
          pull-request: ieee802154-next 2023-12-20                               | wpan/wpan-next.git tags/ieee802154-for-net-next-2023-12-20   | 2023-12-20 | wpan       | FEATURES | ieee802154-for-net-next-2023-12-20 | 6.8 | - | 1
          [GIT PULL] pull request for net: ovpn 2025-06-03                       | https://github.com/OpenVPN/ovpn-net-next.git ovpn-net-20250603 | 2025-06-03 | ovpn     | FIXES    | ovpn-net-20250603                | 6.16 | - | 1
          pull-request: brcm80211-next 2025-06-03 | https://github.com/brcm/brcm80211-next.git tags/brcm80211-next-2025-06-03 | 2025-06-03 | brcm80211 | FEATURES | brcm80211-next-2025-06-03 | 6.16 | - | 1
          pull-request: mwifiex-fixes 2025-06-10 | https://github.com/mrvl/mwifiex.git tags/mwifiex-fixes-2025-06-10 | 2025-06-10 | mwifiex | FIXES | mwifiex-fixes-2025-06-10 | 6.16 | - | 1
          [GIT PULL] NFC fixes for 6.16 | sameo/nfc-fixes.git tags/nfc-fixes-6.16-1 | 2025-06-10 | nfc | FIXES | nfc-fixes-6.16-1 | 6.16 | - | 1
          [GIT PULL] rxrpc fixes | https://git.kernel.org/pub/scm/linux/kernel/git/dhowells/linux-fs.git tags/rxrpc-fixes-20250610 | 2025-06-10 | rxrpc | FIXES | rxrpc-fixes-20250610 | 6.16 | - | 1
          "[GIT PULL] virtio,vhost: fixes" | https://git.kernel.org/pub/scm/linux/kernel/git/mst/vhost.git tags/for_linus | 2025-06-10 | vhost | FIXES | for_linus | 6.16 | - | 1
          [GIT PULL] frobnicate fixes                                            | frob/frobnicate-next.git for-linus                           | 2025-06-03 | frobnicate | FIXES    | -                                | 6.16 | - | 1
          """,
      delimiter = '|')
  void form(
      String subject,
      String repository,
      String day,
      String tree,
      PullSort sort,
      String tag,
      String release,
      Integer rc,
      int version)
      throws UnreadableDocumentException {
    String address = repository.contains("://") ? repository : K + repository;
    PullSummary pull = PullMail.of(subject, address).sent(rfc(day)).read();
    assertThat(pull.tree()).isEqualTo(tree);
    assertThat(pull.sort()).isEqualTo(sort);
    assertThat(pull.tag()).isEqualTo(tag);
    assertThat(pull.release()).isEqualTo(release);
    assertThat(pull.rc()).isEqualTo(rc);
    assertThat(pull.version()).isEqualTo(version);
  }

  private static String rfc(String day) {
    return LocalDate.parse(day)
        .atTime(12, 0)
        .atOffset(ZoneOffset.UTC)
        .format(DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
