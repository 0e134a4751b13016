// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed files alone say of a fix whose title says nothing. */
class PathsTest {

  private final Classifier classifier = Classifier.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          include/net/netfilter/nf_tables.h                            | netfilter
          net/ipv4/netfilter/arp_tables.c                              | netfilter
          net/ipv4/netfilter.c                                         | netfilter
          net/bridge/netfilter/ebtables.c                              | netfilter
          net/bridge/br_netfilter_hooks.c                              | netfilter
          net/netfilter/ipvs/ip_vs_ctl.c                               | netfilter
          net/netfilter/ipset/ip_set_core.c                            | netfilter
          include/uapi/linux/netfilter/nf_tables.h                     | netfilter
          include/net/netns/nftables.h                                 | netfilter
          include/net/ip_vs.h                                          | netfilter
          net/core/filter.c                                            | core
          net/core/dev.c                                               | core
          net/core/skbuff.c                                            | core
          include/linux/skbuff.h                                       | core
          include/linux/netdevice.h                                    | core
          include/net/sock.h                                           | core
          net/core/page_pool.c                                         | core
          net/core/neighbour.c                                         | core
          net/xdp/xsk.c                                                | core
          net/socket.c                                                 | core
          net/core/net_namespace.c                                     | core
          include/net/netns/core.h                                     | core
          drivers/net/netconsole.c                                     | core
          lib/rhashtable.c                                             | core
          net/ncsi/ncsi-manage.c                                       | core
          io_uring/zcrx.c                                              | core
          net/core/rtnetlink.c                                         | netlink
          net/netlink/af_netlink.c                                     | netlink
          net/ethtool/ioctl.c                                          | netlink
          net/devlink/core.c                                           | netlink
          Documentation/netlink/specs/netdev.yaml                      | netlink
          include/uapi/linux/if_link.h                                 | netlink
          net/core/netdev-genl.c                                       | netlink
          include/linux/mlx5/driver.h                                  | mlx5
          drivers/net/ethernet/mellanox/mlx5/core/en_main.c            | mlx5
          drivers/net/ethernet/mellanox/mlx5/core/ipoib/ipoib.c        | mlx5
          drivers/net/ethernet/mellanox/mlx4/en_netdev.c               | mlx-other
          drivers/net/ethernet/mellanox/mlxsw/spectrum_router.c        | mlx-other
          drivers/net/ethernet/mellanox/mlxbf_gige/mlxbf_gige_main.c   | mlx-other
          drivers/infiniband/ulp/ipoib/ipoib_main.c                    | ipoib
          drivers/infiniband/hw/mlx5/main.c                            | rdma
          drivers/infiniband/sw/rxe/rxe_req.c                          | rdma
          include/rdma/ib_verbs.h                                      | rdma
          net/ipv4/tcp_bpf.c                                           | bpf
          net/ipv4/tcp_input.c                                         | tcp
          net/ipv6/tcp_ipv6.c                                          | tcp
          net/ipv4/inet_connection_sock.c                              | tcp
          net/ipv4/inet_hashtables.c                                   | tcp
          net/ipv4/syncookies.c                                        | tcp
          include/net/tcp.h                                            | tcp
          include/trace/events/tcp.h                                   | tcp
          net/ipv4/udp_offload.c                                       | udp
          net/ipv4/udp_tunnel_nic.c                                    | udp
          net/ipv6/udp.c                                               | udp
          net/ipv4/fib_semantics.c                                     | ipv4
          net/ipv4/icmp.c                                              | ipv4
          net/ipv4/raw.c                                               | ipv4
          net/ipv4/af_inet.c                                           | ipv4
          include/net/netns/ipv4.h                                     | ipv4
          include/uapi/linux/in.h                                      | ipv4
          net/ipv4/ip_gre.c                                            | tunnel
          net/ipv4/ip_tunnel_core.c                                    | tunnel
          net/ipv6/ip6_tunnel.c                                        | tunnel
          net/l2tp/l2tp_core.c                                         | tunnel
          drivers/net/vxlan/vxlan_core.c                               | tunnel
          drivers/net/geneve.c                                         | tunnel
          drivers/net/ppp/pppoe.c                                      | tunnel
          drivers/net/ovpn/tcp.c                                       | tunnel
          net/mpls/af_mpls.c                                           | tunnel
          net/ipv4/esp4.c                                              | xfrm
          net/ipv6/esp6_offload.c                                      | xfrm
          net/xfrm/espintcp.c                                          | xfrm
          net/xfrm/xfrm_state.c                                        | xfrm
          net/ipv4/xfrm4_policy.c                                      | xfrm
          net/ipv6/addrconf.c                                          | ipv6
          net/ipv6/seg6_iptunnel.c                                     | ipv6
          net/ipv6/sit.c                                               | ipv6
          net/ipv6/mcast.c                                             | ipv6
          include/net/ip6_fib.h                                        | ipv6
          net/unix/garbage.c                                           | unix
          net/unix/unix_bpf.c                                          | bpf
          net/core/sock_map.c                                          | bpf
          kernel/bpf/verifier.c                                        | bpf
          include/linux/bpf_verifier.h                                 | bpf
          arch/x86/net/bpf_jit_comp.c                                  | bpf
          tools/lib/bpf/libbpf.c                                       | bpf
          net/packet/af_packet.c                                       | packet
          net/key/af_key.c                                             | packet
          net/tls/tls_sw.c                                             | tls
          net/strparser/strparser.c                                    | tls
          net/kcm/kcmsock.c                                            | tls
          net/mptcp/protocol.c                                         | mptcp
          net/sctp/socket.c                                            | sctp
          net/dccp/proto.c                                             | sctp
          net/smc/af_smc.c                                             | smc
          drivers/s390/net/ism_drv.c                                   | smc
          net/rds/send.c                                               | rds
          net/rxrpc/input.c                                            | rxrpc
          fs/afs/rxrpc.c                                               | rxrpc
          net/tipc/crypto.c                                            | tipc
          net/qrtr/af_qrtr.c                                           | qrtr
          net/mctp/route.c                                             | mctp
          drivers/net/mctp/mctp-i2c.c                                  | mctp
          net/ax25/af_ax25.c                                           | oldproto
          net/atm/lec.c                                                | oldproto
          net/llc/af_llc.c                                             | oldproto
          drivers/isdn/mISDN/socket.c                                  | oldproto
          drivers/net/hamradio/6pack.c                                 | oldproto
          drivers/net/wan/hdlc_fr.c                                    | oldproto
          net/sched/sch_hfsc.c                                         | sched
          net/sched/act_api.c                                          | sched
          include/net/pkt_sched.h                                      | sched
          net/bridge/br_multicast.c                                    | bridge
          net/switchdev/switchdev.c                                    | bridge
          drivers/net/bonding/bond_main.c                              | bonding
          drivers/net/team/team_core.c                                 | bonding
          net/8021q/vlan_dev.c                                         | vlan
          net/hsr/hsr_device.c                                         | vlan
          drivers/net/veth.c                                           | vlan
          drivers/net/netdevsim/netdev.c                               | vlan
          net/openvswitch/actions.c                                    | openvswitch
          net/batman-adv/tp_meter.c                                    | batman-adv
          drivers/net/tun.c                                            | tuntap
          drivers/net/tap.c                                            | tuntap
          drivers/net/virtio_net.c                                     | virtio
          drivers/vhost/net.c                                          | virtio
          drivers/vhost/vsock.c                                        | vsock
          net/vmw_vsock/af_vsock.c                                     | vsock
          net/vmw_vsock/hyperv_transport.c                             | vsock
          include/linux/virtio_vsock.h                                 | vsock
          drivers/net/wireguard/device.c                               | wireguard
          drivers/net/macsec.c                                         | macsec
          net/bluetooth/l2cap_core.c                                   | bluetooth
          net/bluetooth/6lowpan.c                                      | bluetooth
          drivers/bluetooth/btusb.c                                    | bluetooth
          include/net/bluetooth/hci_core.h                             | bluetooth
          net/can/j1939/transport.c                                    | can
          drivers/net/can/m_can/m_can.c                                | can
          include/linux/can/dev.h                                      | can
          net/nfc/nci/core.c                                           | nfc
          net/mac802154/scan.c                                         | wpan
          drivers/net/ieee802154/ca8210.c                              | wpan
          net/mac80211/mlme.c                                          | wifi
          net/wireless/nl80211.c                                       | wifi
          include/net/cfg80211.h                                       | wifi
          drivers/net/wireless/intel/iwlwifi/mvm/mac80211.c            | wifi-driver
          drivers/net/wireless/mediatek/mt76/mt7996/mcu.c              | wifi-driver
          drivers/net/wireless/virtual/mac80211_hwsim.c                | wifi-driver
          drivers/net/wwan/t7xx/t7xx_hif_dpmaif_rx.c                   | wwan
          drivers/net/usb/qmi_wwan.c                                   | wwan
          drivers/net/ipa/ipa_main.c                                   | wwan
          drivers/net/usb/r8152.c                                      | usb-net
          drivers/net/usb/usbnet.c                                     | usb-net
          include/linux/usb/usbnet.h                                   | usb-net
          drivers/net/phy/micrel.c                                     | phy
          drivers/net/phy/sfp.c                                        | phy
          include/linux/phylink.h                                      | phy
          drivers/dpll/dpll_core.c                                     | phy
          include/linux/mdio.h                                         | phy
          drivers/net/dsa/mv88e6xxx/chip.c                             | dsa
          net/dsa/user.c                                               | dsa
          include/net/dsa.h                                            | dsa
          drivers/ptp/ptp_ocp.c                                        | ptp
          drivers/net/ethernet/intel/ice/ice_main.c                    | intel
          include/net/libeth/rx.h                                      | intel
          drivers/net/ethernet/broadcom/bnxt/bnxt.c                    | broadcom
          drivers/net/ethernet/realtek/r8169_main.c                    | realtek
          drivers/net/ethernet/marvell/octeontx2/af/rvu.c              | marvell
          drivers/net/ethernet/qlogic/qede/qede_main.c                 | marvell
          drivers/net/ethernet/qlogic/qlcnic/qlcnic_main.c             | other-nic
          drivers/net/ethernet/aquantia/atlantic/aq_ring.c             | marvell
          drivers/net/ethernet/cadence/macb_main.c                     | microchip
          drivers/net/ethernet/mscc/ocelot.c                           | microchip
          drivers/net/ethernet/mediatek/mtk_eth_soc.c                  | mediatek
          drivers/net/ethernet/airoha/airoha_eth.c                     | mediatek
          drivers/net/ethernet/freescale/fec_main.c                    | nxp
          drivers/net/ethernet/freescale/enetc/enetc.c                 | nxp
          drivers/net/ethernet/stmicro/stmmac/stmmac_main.c            | stmmac
          drivers/net/ethernet/amd/xgbe/xgbe-drv.c                     | stmmac
          drivers/net/ethernet/ti/am65-cpsw-nuss.c                     | ti
          drivers/net/ethernet/amazon/ena/ena_netdev.c                 | cloud-nic
          drivers/net/hyperv/netvsc_drv.c                              | cloud-nic
          drivers/net/xen-netback/netback.c                            | cloud-nic
          drivers/net/vmxnet3/vmxnet3_drv.c                            | cloud-nic
          drivers/net/ethernet/hisilicon/hns3/hns3_enet.c              | other-nic
          drivers/net/ethernet/ibm/ibmvnic.c                           | other-nic
          drivers/net/ethernet/oa_tc6.c                                | other-nic
          drivers/net/ethernet/renesas/ravb_main.c                     | other-nic
          drivers/net/ethernet/8390/ne2k-pci.c                         | legacy-nic
          drivers/net/ethernet/dec/tulip/tulip_core.c                  | legacy-nic
          drivers/net/arcnet/arcnet.c                                  | legacy-nic
          tools/testing/selftests/net/mptcp/mptcp_join.sh              | selftests
          tools/testing/selftests/bpf/prog_tests/sockmap_basic.c       | selftests
          tools/testing/selftests/drivers/net/bonding/bond_options.sh  | selftests
          tools/testing/vsock/vsock_test.c                             | selftests
          tools/net/ynl/pyynl/lib/ynl.py                               | selftests
          Documentation/devicetree/bindings/net/dsa/microchip,ksz.yaml | docs
          Documentation/devicetree/bindings/net/snps,dwmac.yaml        | docs
          Documentation/networking/ip-sysctl.rst                       | docs
          MAINTAINERS                                                  | docs
          .mailmap                                                     | docs
          arch/arm64/boot/dts/freescale/imx8mp.dtsi                    | other
          fs/nfsd/nfs4state.c                                          | other
          net/sunrpc/svcsock.c                                         | other
          net/9p/client.c                                              | other
          """)
  void belongsTo(String path, String subsystem) {
    Classification fix = classify("Repair it", path);
    assertThat(fix.subsystem()).isEqualTo(subsystem);
    assertThat(fix.evidence().getFirst().rule()).isEqualTo("path");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          drivers/net/ethernet/mellanox/mlx5/core/en_main.c              | mlx5_core
          drivers/net/ethernet/mellanox/mlx5/core/en_accel/ipsec.c       | mlx5_core
          drivers/net/ethernet/intel/ice/ice_main.c                      | ice
          drivers/net/ethernet/intel/e100.c                              | e100
          drivers/net/ethernet/realtek/r8169_phy_config.c                | r8169
          drivers/net/ethernet/jme.c                                     | jme
          drivers/net/ethernet/ec_bhf_new.c                              | -
          drivers/net/wireless/intel/iwlwifi/pcie/trans.c                | iwlwifi
          drivers/net/wireless/intel/iwlwifi/mvm/d3.c                    | iwlmvm
          drivers/net/wireless/ath/ath10k/mac.c                          | ath10k_core
          drivers/net/wireless/marvell/mwifiex/scan.c                    | mwifiex
          drivers/net/usb/qmi_wwan.c                                     | qmi_wwan
          drivers/net/tun_vnet.h                                         | tun
          drivers/net/pcs/pcs-lynx.c                                     | pcs_lynx
          drivers/net/mdio/fwnode_mdio.c                                 | fwnode_mdio
          net/ipv4/tcp.c                                                 | -
          """)
  void namesTheDriver(String path, @Nullable String driver) {
    assertThat(classify("Repair it", path).driver()).isEqualTo(driver);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bpf: fix it                    | net/core/filter.c                                   | bpf
          net: fix it                    | net/core/filter.c                                   | core
          tcp_bpf: fix it                | net/ipv4/tcp_bpf.c                                  | tcp
          bpf, sockmap: fix it           | net/ipv4/tcp_bpf.c                                  | bpf
          mptcp: join: fix the script    | tools/testing/selftests/net/mptcp/mptcp_join.sh     | mptcp
          netfilter: fix the script      | tools/testing/selftests/net/netfilter/nft_nat.sh    | selftests
          net/mlx5e: IPoIB, fix it       | drivers/net/ethernet/mellanox/mlx5/core/ipoib/ipoib.c | mlx5
          net: phylink: fix kernel-doc   | drivers/net/phy/phylink.c                           | docs
          net: use the new API           | drivers/net/veth.c,drivers/net/tun.c,net/ipv4/tcp.c,drivers/net/virtio_net.c,drivers/net/ethernet/intel/ice/ice_main.c,net/can/raw.c | core
          fix it                         | include/linux/skbuff.h,net/vmw_vsock/af_vsock.c     | vsock
          fix it                         | include/net/sock.h,include/net/tcp.h,net/smc/smc_rx.c | smc
          """)
  void holdsTitleAndFilesTogether(String title, String paths, String subsystem) {
    assertThat(classify(title, paths.split(",")).subsystem()).isEqualTo(subsystem);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Documentation/devicetree/bindings/net/dsa/microchip,ksz.yaml      | dsa
          Documentation/devicetree/bindings/net/starfive,jh7110-dwmac.yaml  | stmmac
          Documentation/devicetree/bindings/net/qcom,ipa.yaml               | wwan
          tools/testing/selftests/net/netfilter/nft_nat.sh                  | netfilter
          tools/testing/vsock/vsock_test.c                                  | vsock
          """)
  void concernsAnotherSubsystemToo(String path, String secondary) {
    assertThat(classify("Repair it", path).secondary()).containsExactly(secondary);
  }

  private Classification classify(String title, String... paths) {
    return classifier.classify(new FixText(title, null, null, null, List.of(paths)));
  }
}
