import { TitleCell as TitleCell_4de907b99d960534f790ce5e1312baca } from '../../../../src/admin/components/TitleCell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_7fb85246eeb006c05f4fb261f76a98fa } from '../../../../src/admin/components/RowLabel.tsx'
import { StandingPanel as StandingPanel_bb05f8534523a424f5b228622032b676 } from '../../../../plugins/cooperation-domains/src/admin/convention/StandingPanel.tsx'
import { YesNoDiff as YesNoDiff_1ea2db178edd5c8bc81ab9c870a2cd56 } from '../../../../plugins/cooperation-domains/src/admin/shared/YesNoDiff.tsx'
import { CoveragePanel as CoveragePanel_c6d5f70e6b1a5943f4f0d3e9e3035c0e } from '../../../../plugins/cooperation-domains/src/admin/project/CoveragePanel.tsx'
import { DomainField as DomainField_960ddacb35c8c964b6642c0a40e99eaa } from '../../../../plugins/cooperation-domains/src/admin/picker/DomainField.tsx'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { CurrentPassword as CurrentPassword_dd9fa585e98566acd17859e7694da791 } from '../../../../src/accounts/admin/CurrentPassword.tsx'
import { APIKeyPanel as APIKeyPanel_ceeb3205106ba4408af74a30c0a44df9 } from '../../../../src/accounts/admin/APIKeyPanel.tsx'
import { SessionsPanel as SessionsPanel_39f0796559af12a0c7b1718ebad1898e } from '../../../../src/accounts/admin/SessionsPanel.tsx'
import { ActorCell as ActorCell_55f4fa2dfbe559b008a79770f8d11032 } from '../../../../src/audit/admin/ActorCell.tsx'
import { ExportLink as ExportLink_3f86f92431e6fd1c8629af8f607d5f4d } from '../../../../src/audit/admin/ExportLink.tsx'
import { Icon as Icon_6ec4b3afff32eebca8cbd9f7b4ecc1e5 } from '../../../../src/admin/components/Icon.tsx'
import { Logo as Logo_c0f2e8e9d4419b080da1564e14b44b9e } from '../../../../src/admin/components/Logo.tsx'
import { AttentionBoard as AttentionBoard_4b45de2c77023e3e59c568645b69a3c9 } from '../../../../plugins/cooperation-domains/src/admin/dashboard/AttentionBoard.tsx'
import { CoverageNavLink as CoverageNavLink_22247653616e53c0afbe30a5925973ba } from '../../../../plugins/cooperation-domains/src/admin/matrix/CoverageNavLink.tsx'
import { DateLanguage as DateLanguage_b614e1d51319a303d7eef0e96c8c04bd } from '../../../../src/admin/components/DateLanguage.tsx'
import { CoverageView as CoverageView_21b2921b15206720b63957e6a61bca0a } from '../../../../plugins/cooperation-domains/src/admin/matrix/CoverageView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/components/TitleCell.tsx#TitleCell": TitleCell_4de907b99d960534f790ce5e1312baca,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/components/RowLabel.tsx#RowLabel": RowLabel_7fb85246eeb006c05f4fb261f76a98fa,
  "/plugins/cooperation-domains/src/admin/convention/StandingPanel.tsx#StandingPanel": StandingPanel_bb05f8534523a424f5b228622032b676,
  "/plugins/cooperation-domains/src/admin/shared/YesNoDiff.tsx#YesNoDiff": YesNoDiff_1ea2db178edd5c8bc81ab9c870a2cd56,
  "/plugins/cooperation-domains/src/admin/project/CoveragePanel.tsx#CoveragePanel": CoveragePanel_c6d5f70e6b1a5943f4f0d3e9e3035c0e,
  "/plugins/cooperation-domains/src/admin/picker/DomainField.tsx#DomainField": DomainField_960ddacb35c8c964b6642c0a40e99eaa,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/src/accounts/admin/CurrentPassword.tsx#CurrentPassword": CurrentPassword_dd9fa585e98566acd17859e7694da791,
  "/src/accounts/admin/APIKeyPanel.tsx#APIKeyPanel": APIKeyPanel_ceeb3205106ba4408af74a30c0a44df9,
  "/src/accounts/admin/SessionsPanel.tsx#SessionsPanel": SessionsPanel_39f0796559af12a0c7b1718ebad1898e,
  "/src/audit/admin/ActorCell.tsx#ActorCell": ActorCell_55f4fa2dfbe559b008a79770f8d11032,
  "/src/audit/admin/ExportLink.tsx#ExportLink": ExportLink_3f86f92431e6fd1c8629af8f607d5f4d,
  "/src/admin/components/Icon.tsx#Icon": Icon_6ec4b3afff32eebca8cbd9f7b4ecc1e5,
  "/src/admin/components/Logo.tsx#Logo": Logo_c0f2e8e9d4419b080da1564e14b44b9e,
  "/plugins/cooperation-domains/src/admin/dashboard/AttentionBoard.tsx#AttentionBoard": AttentionBoard_4b45de2c77023e3e59c568645b69a3c9,
  "/plugins/cooperation-domains/src/admin/matrix/CoverageNavLink.tsx#CoverageNavLink": CoverageNavLink_22247653616e53c0afbe30a5925973ba,
  "/src/admin/components/DateLanguage.tsx#DateLanguage": DateLanguage_b614e1d51319a303d7eef0e96c8c04bd,
  "/plugins/cooperation-domains/src/admin/matrix/CoverageView.tsx#CoverageView": CoverageView_21b2921b15206720b63957e6a61bca0a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
